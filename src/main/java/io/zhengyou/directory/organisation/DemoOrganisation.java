package io.zhengyou.directory.organisation;

import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.Units;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The real units with invented people, on the first start of an empty server. */
@Component
@Profile("demo")
class DemoOrganisation implements ApplicationRunner {

    private final Organisation organisation;
    private final Units units;
    private final String password;

    DemoOrganisation(Organisation organisation, Units units, @Value("${zhengyou.demo.password}") String password) {
        this.organisation = organisation;
        this.units = units;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, RefusedImport {
        if (!units.all().isEmpty()) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : List.of(OrganisationFiles.UNITS, OrganisationFiles.PEOPLE, OrganisationFiles.ROLES, OrganisationFiles.CONTACT_POINTS)) {
            files.put(file, new ClassPathResource("organisation/" + file).getContentAsByteArray());
        }
        organisation.take(files, () -> password);
    }
}
