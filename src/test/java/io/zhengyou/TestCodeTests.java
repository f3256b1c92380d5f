package io.zhengyou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.test.annotation.DirtiesContext;

@AnalyzeClasses(packages = "io.zhengyou", importOptions = ImportOption.OnlyIncludeTests.class)
class TestCodeTests {

    @ArchTest
    static final ArchRule testsShareTheServer = noClasses()
            .should().beAnnotatedWith(DirtiesContext.class)
            .orShould().beMetaAnnotatedWith(DirtiesContext.class)
            .because("every new context costs ten seconds");

    @ArchTest
    static final ArchRule testsWaitForWhatTheyWaitFor =
            noClasses().should().callMethod(Thread.class, "sleep", long.class).because("a fixed wait is too short or too long");
}
