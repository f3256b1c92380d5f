package io.zhengyou;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.zhengyou.engine.StepBean;
import org.jspecify.annotations.NullMarked;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "io.zhengyou", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyProcessPackagesAndTheEngineModuleKnowCamunda = noClasses()
            .that().resideOutsideOfPackages("io.zhengyou..process..", "io.zhengyou.engine..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("the engine stays one dependency change away");

    @ArchTest
    static final ArchRule packagesDependOnEachOtherInOneDirection = slices().matching("io.zhengyou.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule beansAreGivenWhatTheyNeedByTheirConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|V2)")
            .because("such a name stands for a missing concept");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .that().doNotHaveSimpleName("Application")
            .should(ArchConditions.be(describe("in a @NullMarked package", ArchitectureTests::isInANullMarkedPackage)));

    @ArchTest
    static final ArchRule stepBeansCanBeCalledByModels = classes()
            .that().areAnnotatedWith(StepBean.class)
            .should().bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stepsLeaveTheTransactionToTheEngine = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(StepBean.class)
            .should().notBeAnnotatedWith(Transactional.class)
            .andShould().beDeclaredInClassesThat().areNotAnnotatedWith(Transactional.class)
            .allowEmptyShould(true)
            .because("it would break BpmnError");

    private static boolean isInANullMarkedPackage(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
