package org.thaw.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the arrows of ARCHITECTURE.md: which module may know which, and which library is whose.
class ArchitectureTest {

  /// A module, what it may know of Thaw, and the libraries that it may use.
  private enum Module {
    CORE(List.of(), "org.jspecify.."),
    LANGUAGE(
        List.of(CORE), "org.jspecify..", "edu.emory.clir..", "ai.onnxruntime..", "org.slf4j.."),
    INTAKE(
        List.of(CORE),
        "org.jspecify..",
        "org.jsoup..",
        "org.apache.hc..",
        "org.netpreserve.jwarc..",
        "opennlp.tools..",
        "org.apache.commons.compress.compressors..",
        "org.tukaani.xz..",
        "crawlercommons..",
        "org.apache.james.mime4j..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "org.owasp.html..",
        "org.brotli.dec..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "org.slf4j.."),
    STORE(
        List.of(CORE),
        "org.jspecify..",
        "org.jooq..",
        "org.flywaydb..",
        "com.zaxxer.hikari..",
        "org.sqlite..",
        "org.apache.lucene..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "org.slf4j.."),
    SERVER(
        List.of(CORE, LANGUAGE, INTAKE, STORE),
        "org.jspecify..",
        "io.javalin..",
        "org.eclipse.jetty..",
        "jakarta.servlet..",
        "kotlin..",
        "org.jetbrains.annotations..",
        "gg.jte..",
        "picocli..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "ch.qos.logback..",
        "org.slf4j.."),
    TESTKIT(
        List.of(CORE),
        "org.jspecify..",
        "org.junit..",
        "org.assertj..",
        "com.sun.net.httpserver.."),
    EVALUATION(
        List.of(CORE, LANGUAGE, INTAKE, STORE, SERVER),
        "org.jspecify..",
        "picocli..",
        "org.openjdk.jmh..",
        "org.jsoup..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "org.slf4j..");

    private final List<Module> known;
    private final List<String> libraries;

    Module(List<Module> known, String... libraries) {
      this.known = known;
      this.libraries = List.of(libraries);
    }

    DescribedPredicate<JavaClass> classes() {
      String artifact = "thaw-" + name().toLowerCase(Locale.ROOT);
      return describe(
          "in " + artifact,
          type ->
              type.getSource()
                  .map(source -> source.getUri().toString())
                  .filter(uri -> uri.matches(".*/" + artifact + "(/target/classes|-[^/]*\\.jar).*"))
                  .isPresent());
    }

    DescribedPredicate<JavaClass> allowed() {
      List<String> packages = new ArrayList<>(List.of("java..", "javax.."));
      packages.addAll(libraries);
      DescribedPredicate<JavaClass> allowed =
          resideInAnyPackage(packages.toArray(String[]::new)).or(classes());
      for (Module module : known) {
        allowed = allowed.or(module.classes());
      }
      return allowed;
    }
  }

  private static final JavaClasses THAW =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.thaw", "gg.jte.generated");

  @ParameterizedTest
  @EnumSource
  void aModuleKnowsOnlyWhatItMay(Module module) {
    classes()
        .that(module.classes())
        .should()
        .onlyDependOnClassesThat(describe("it may know", type -> known(module, type)))
        .check(THAW);
  }

  private static boolean known(Module module, JavaClass type) {
    JavaClass component = type.getBaseComponentType();
    return component.isPrimitive() || module.allowed().test(component);
  }

  @Test
  void everyModuleHasBeenLookedAt() {
    assertThat(Module.values())
        .allSatisfy(module -> assertThat(THAW.that(module.classes())).isNotEmpty());
  }

  @Test
  void noClassIsNamedAfterNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.thaw..")
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Service")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .check(THAW);
  }

  @Test
  void theCoreHasNoClock() {
    noClasses()
        .that(Module.CORE.classes())
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(THAW);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        THAW.that(describe("own", type -> type.getPackageName().startsWith("org.thaw"))).stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(found -> !found.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(found -> found.getName())
            .filter(name -> !name.endsWith(".jmh_generated"))
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void thePackagesOfAModuleHaveNoCycles(Module module) {
    slices().matching("org.(**)").should().beFreeOfCycles().check(THAW.that(module.classes()));
  }

  @Test
  void whatIsFoundKnowsNoFinder() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.thaw.text", "org.thaw.article", "org.thaw.annotation", "org.thaw.finding")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.thaw\\..*(Finder|Tagger|Coder|Reader|Summarizer)")
        .check(THAW);
  }
}
