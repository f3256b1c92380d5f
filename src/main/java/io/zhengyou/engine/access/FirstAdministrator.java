package io.zhengyou.engine.access;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import io.zhengyou.engine.Passwords;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody has to let the others in: the first start of an empty server makes one administrator. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private final IdentityService identityService;
    private final StartMessage message;
    private final String id;
    private final String givenPassword;

    FirstAdministrator(
            IdentityService identityService,
            StartMessage message,
            @Value("${zhengyou.admin.id:admin}") String id,
            @Value("${zhengyou.admin.password:}") String givenPassword) {
        this.identityService = identityService;
        this.message = message;
        this.id = id;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identityService.createUserQuery().memberOfGroup(CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (identityService.createUserQuery().userId(id).count() == 0) {
            create();
        }
        identityService.createMembership(id, CAMUNDA_ADMIN);
    }

    private void create() {
        String password = givenPassword.isEmpty() ? Passwords.next() : givenPassword;
        User user = identityService.newUser(id);
        user.setFirstName("系统管理员");
        user.setLastName("");
        user.setPassword(password);
        identityService.saveUser(user);
        message.introduce(id, givenPassword.isEmpty() ? password : null);
    }
}
