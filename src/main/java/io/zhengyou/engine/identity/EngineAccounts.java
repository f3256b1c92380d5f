package io.zhengyou.engine.identity;

import io.zhengyou.engine.Account;
import io.zhengyou.engine.Accounts;
import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineAccounts implements Accounts {

    private final IdentityService identity;
    private final ServerAuthority server;

    EngineAccounts(IdentityService identity, ServerAuthority server) {
        this.identity = identity;
        this.server = server;
    }

    @Override
    public Optional<Account> find(String id) {
        return list(identity.createUserQuery().userId(id)).stream().findFirst();
    }

    @Override
    public List<Account> all() {
        return list(identity.createUserQuery());
    }

    @Override
    public List<Account> inGroup(String group) {
        return list(identity.createUserQuery().memberOfGroup(group));
    }

    @Override
    public Set<String> groupsOf(String id) {
        return server.call(() -> identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet()));
    }

    @Override
    public void save(Account account, @Nullable String password) {
        server.run(() -> {
            User known = identity.createUserQuery().userId(account.id()).singleResult();
            User user = known == null ? identity.newUser(account.id()) : known;
            // Chinese names have no blank: the web apps put one between first and last name.
            user.setFirstName(account.name());
            user.setLastName("");
            user.setEmail(account.mail());
            if (known == null) {
                user.setPassword(password);
            }
            identity.saveUser(user);
        });
    }

    @Override
    public Optional<String> nameOf(String group) {
        return server.call(() -> Optional.ofNullable(identity.createGroupQuery().groupId(group).singleResult()).map(Group::getName));
    }

    @Override
    public void ensureGroup(String group, String name) {
        server.run(() -> {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                Group created = identity.newGroup(group);
                created.setName(name);
                created.setType("WORKFLOW");
                identity.saveGroup(created);
            }
        });
    }

    @Override
    public void join(String id, String group) {
        server.run(() -> identity.createMembership(id, group));
    }

    @Override
    public void leave(String id, String group) {
        server.run(() -> identity.deleteMembership(id, group));
    }

    private List<Account> list(UserQuery query) {
        return server.call(() -> query.orderByUserId().asc().list().stream()
                .map(user -> new Account(user.getId(), user.getFirstName() + user.getLastName(), user.getEmail()))
                .toList());
    }
}
