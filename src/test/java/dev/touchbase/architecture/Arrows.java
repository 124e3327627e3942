package dev.touchbase.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Who may know whom, as rules that can be checked, each with a reason that tells a newcomer what to do instead.
///
/// The rules are made for a root package, so that the same rules can be shown offenders that live elsewhere.
///
/// @param root the package that is the top of the tree: `dev.touchbase` for the product itself
record Arrows(String root) {

    private static final List<String> EDGES = List.of("slack", "web", "jobs", "sources", "store", "library");

    /// The JDK without its databases, sockets and scripting: what a pure decision can use.
    private static final DescribedPredicate<JavaClass> PLAIN_JDK = resideInAnyPackage("java..")
            .and(doNot(resideInAnyPackage("java.sql..", "java.net.http..", "java.rmi..")))
            .as("classes of the JDK other than those for databases and HTTP");

    /// All rules by a short name, in the order in which they are worth reading.
    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("domain is pure", domainIsPure());
        rules.put("domain has no cycles", domainHasNoCycles());
        EDGES.forEach(edge -> rules.put(edge + " is blind to other edges", isBlindToOtherEdges(edge)));
        rules.put("nobody imports the top", nobodyImportsTheTop());
        rules.put("sandbox stands alone", sandboxStandsAlone());
        rules.put("only cli starts the sandbox", onlyCliStartsTheSandbox());
        rules.put("SQL stays in store", sqlStaysInStore());
        rules.put("Quartz stays in jobs", quartzStaysInJobs());
        rules.put("Javalin stays in web", javalinStaysInWeb());
        rules.put("Slack stays in slack", slackStaysInSlack());
        rules.put("time is passed in", timeIsPassedIn());
        rules.put("signatures are compared in constant time", signaturesAreComparedInConstantTime());
        rules.put("names say something", namesSaySomething());
        rules.put("nobody prints", nobodyPrints());
        rules.put("packages are null-marked", packagesAreNullMarked());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule domainIsPure() {
        return classes()
                .that(resideIn("domain"))
                .should()
                .onlyDependOnClassesThat(resideIn("domain")
                        .or(resideInAnyPackage("org.jspecify..").or(PLAIN_JDK)))
                .because("the domain is decisions on values: give it what it needs as a record or a port, "
                        + "and do the SQL, HTTP, JSON, Slack or Quartz of it in an edge that implements the port");
    }

    private ArchRule domainHasNoCycles() {
        return slices().matching(root + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .because(
                        "a reader must be able to learn the domain from the bottom up: move the type that both sides need "
                                + "down into the lower package, or let the upper one implement a port of the lower");
    }

    private ArchRule isBlindToOtherEdges(String edge) {
        var others = EDGES.stream().filter(other -> !other.equals(edge)).toArray(String[]::new);
        return noClasses()
                .that(resideIn(edge))
                .should()
                .dependOnClassesThat(resideIn(others))
                .because("edges meet in the domain alone: declare a port there, implement it in one edge, "
                        + "use it in the other, and join the two in Wiring");
    }

    private ArchRule nobodyImportsTheTop() {
        return noClasses()
                .that(doNot(atTheTop().or(resideIn("cli"))))
                .should()
                .dependOnClassesThat(atTheTop().or(resideIn("cli")))
                .because(
                        "Main, Wiring, Settings and what stands beside them know everybody, as cli does, so nobody may know them: "
                                + "take the value that is needed as a constructor argument and let Wiring pass it");
    }

    private ArchRule sandboxStandsAlone() {
        return noClasses()
                .that(resideIn("sandbox"))
                .should()
                .dependOnClassesThat(ours().and(doNot(resideIn("sandbox"))))
                .because("the sandbox is a stand-in for Slack and speaks to the bot through HTTP alone, "
                        + "so that it cannot agree with the bot's mistakes: send what Slack would send instead");
    }

    private ArchRule onlyCliStartsTheSandbox() {
        return noClasses()
                .that(ours().and(doNot(resideIn("sandbox", "cli"))))
                .should()
                .dependOnClassesThat(resideIn("sandbox"))
                .because("the bot must not know whether it talks to Slack or to its stand-in: "
                        + "what differs comes in through Settings (SLACK_API_URL)");
    }

    private ArchRule sqlStaysInStore() {
        return noClasses()
                .that(doNot(resideIn("store")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jdbi..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "org.flywaydb..")
                .because("SQL has one home: add a method to a port in the domain and write its SQL in store/Sql…");
    }

    private ArchRule quartzStaysInJobs() {
        return noClasses()
                .that(doNot(resideIn("jobs")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.quartz..")
                .because(
                        "Quartz only wakes us up: write a use case that takes `now`, and a five-line job that calls it");
    }

    private ArchRule javalinStaysInWeb() {
        return noClasses()
                .that(doNot(resideIn("web", "sandbox")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .because("HTTP is a door, not a place to decide: put the route in web and call a use case from it");
    }

    private ArchRule slackStaysInSlack() {
        return noClasses()
                .that(doNot(resideIn("slack").or(named("Wiring"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..")
                .because("only the slack edge speaks Slack: return an outcome and let a view there word it");
    }

    private ArchRule timeIsPassedIn() {
        return noClasses()
                .that(doNot(resideIn("sandbox").or(named("Main")).or(named("Wiring"))))
                .should(ReadTheClock.READ_THE_CLOCK)
                .because(
                        "time is a value, so that tests and the sandbox can move it: take `Instant now`, `LocalDate today` "
                                + "or an InstantSource, and a zone from the person or the settings "
                                + "(System.nanoTime may measure how long something took)");
    }

    private ArchRule signaturesAreComparedInConstantTime() {
        return noClasses()
                .should(CompareInTheOpen.COMPARE_IN_THE_OPEN)
                .because(
                        "a comparison that ends at the first wrong letter lets a signature be guessed letter by letter: "
                                + "use MessageDigest.isEqual, and SignatureCheck rather than Bolt's");
    }

    private ArchRule namesSaySomething() {
        return noClasses()
                .should(new HaveANameThat(
                        "says nothing", Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO)|Contact")))
                .because("a name should say what the thing does in the words of docs/glossary.md; "
                        + "a `Contact` could be a customer's person or a touchpoint: say which");
    }

    private ArchRule nobodyPrints() {
        return noClasses()
                .that(doNot(resideIn("cli", "sandbox").or(named("Main"))))
                .should(Print.PRINT)
                .because("only the command line talks to a terminal: return an outcome, or log it through slf4j");
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that(ours().and(doNot(resideIn("sandbox.template"))))
                .should(LiveInANullMarkedPackage.LIVE_IN_A_NULL_MARKED_PACKAGE)
                .because("what may be null must be said: give the package a package-info.java with @NullMarked "
                        + "and a few lines on what it is and what it may use");
    }

    private DescribedPredicate<JavaClass> ours() {
        return resideInAnyPackage(root + "..").as("are ours");
    }

    private DescribedPredicate<JavaClass> resideIn(String... packages) {
        var patterns =
                List.of(packages).stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return resideInAnyPackage(patterns).as("reside in " + String.join(", ", packages));
    }

    /// The root package itself, without those below it: Main, Wiring, Settings and what they are made of.
    private DescribedPredicate<JavaClass> atTheTop() {
        return resideInAnyPackage(root).as("are at the top of the tree");
    }

    /// The class of that name under the root, with the classes nested in it.
    private DescribedPredicate<JavaClass> named(String name) {
        var full = root + "." + name;
        return DescribedPredicate.describe(
                "is " + name,
                type -> type.getName().equals(full) || type.getName().startsWith(full + "$"));
    }
}
