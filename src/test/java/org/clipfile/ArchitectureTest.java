package org.clipfile;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Where the walls stand. */
@AnalyzeClasses(packages = "org.clipfile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theDomainKnowsNothingOfGraphQLOrHttp = noClasses()
            .that()
            .resideOutsideOfPackages("org.clipfile.graphql..", "org.clipfile.http..", "org.clipfile.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.clipfile.graphql..",
                    "org.clipfile.http..",
                    "graphql..",
                    "org.eclipse.microprofile.graphql..",
                    "io.smallrye.graphql..",
                    "io.vertx..",
                    "jakarta.ws.rs..",
                    "io.quarkus.vertx..");

    @ArchTest
    static final ArchRule theApiKnowsNothingOfHttp = noClasses()
            .that()
            .resideInAPackage("org.clipfile.graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.clipfile.http..", "io.vertx..");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.clipfile.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.clipfile.command..");

    @ArchTest
    static final ArchRule splittingAndExtractingNeedNothingButJavaAndALanguageDetector = classes()
            .that()
            .resideInAnyPackage("org.clipfile.split..", "org.clipfile.extract..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.clipfile.split..", "org.clipfile.extract..", "java..", "com.optimaize..");

    @ArchTest
    static final ArchRule dependenciesPointOneWay =
            slices().matching("org.clipfile.(*)..").should().beFreeOfCycles();
}
