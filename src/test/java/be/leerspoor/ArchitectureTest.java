package be.leerspoor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import be.leerspoor.people.Actor;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.SignedInPerson;
import be.leerspoor.shell.CalledByProgram;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(
        packages = "be.leerspoor",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutPreparedBeans.class})
class ArchitectureTest {

    /** What a build wrote out about our classes is not ours to judge. */
    static final class WithoutPreparedBeans implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("__");
        }
    }

    @ArchTest
    static final ArchRule onlyRepositoriesTouchTheDatabase = noClasses()
            .that(are(inACapability()))
            .and(are(partOfRepository().negate()))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.jooq..", "leerspoor.db..", "java.sql..", "javax.sql..")
                    .and(DescribedPredicate.not(type(SQLException.class))))
            .because("what is read and by whom must be found in few places");

    @ArchTest
    static final ArchRule repositoriesAreHidden = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("a capability is entered through its services, which are guarded");

    @ArchTest
    static final ArchRule repositoriesTouchTheirOwnSchema = classes()
            .that(are(partOfRepository()))
            .and()
            .resideOutsideOfPackage("be.leerspoor.demo..")
            .should(touchOnlyTheirOwnSchema())
            .because("the tables of a capability are its own; others get figures and names, not rows");

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage("be.leerspoor.search..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
            .because("the shelves decide what may leave the index");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("be.leerspoor.shell..", "be.leerspoor..ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("what the organisation may do does not depend on how it is shown");

    @ArchTest
    static final ArchRule everyServiceIsGuarded = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(are(services()))
            .should(beGuarded())
            .because("a forgotten button must never be a leak");

    @ArchTest
    static final ArchRule guardsLookBeforeAMethodRuns = noMethods()
            .should()
            .beMetaAnnotatedWith(PostAuthorize.class)
            .orShould()
            .beMetaAnnotatedWith(PreFilter.class)
            .orShould()
            .beMetaAnnotatedWith(PostFilter.class)
            .because("no other kind of guard is turned on, and one that is not turned on lets everyone through");

    @ArchTest
    static final ArchRule theActorIsNeverPassedIn = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(are(services()))
            .should(notBeToldWhoIsActing())
            .because("who acts is who is signed in, whatever a screen says");

    @ArchTest
    static final ArchRule routesSitInScreens = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .resideInAPackage("be.leerspoor.*.ui..")
            .because("a reader finds every page in the ui of its capability, and the framework looks nowhere else");

    @ArchTest
    static final ArchRule routesSayWhoMayOpenThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because("a page without a word about access is a page nobody thought about");

    @ArchTest
    static final ArchRule namesSayWhatSomethingIs = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Mapper)")
            .because("such a name fits anything, and soon everything is in it");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("be.leerspoor.shell.MovableClock")
            .and()
            .doNotHaveFullyQualifiedName("be.leerspoor.shell.Clocks")
            .should()
            .callMethodWhere(readsTheTimeOfTheMachine())
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("demo and tests move the clock");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule noFieldCutsWhatIsTyped = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "set the longest length of a text field",
                    call -> call.getTarget().getName().equals("setMaxLength")
                            && call.getTargetOwner().isAssignableTo(TextFieldBase.class)))
            .because("the browser then drops the end of what is pasted, unsaid; TextLimit says how much is too much");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("the terminal has its own writer, and logs carry no content");

    private static DescribedPredicate<JavaClass> inACapability() {
        return resideInAPackage("be.leerspoor.*..").as("in a capability");
    }

    private static DescribedPredicate<JavaClass> partOfRepository() {
        return DescribedPredicate.describe(
                "part of a repository", type -> outermost(type).getSimpleName().endsWith("Repository"));
    }

    private static DescribedPredicate<JavaClass> services() {
        return DescribedPredicate.describe(
                "public services",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.isMetaAnnotatedWith(Component.class)
                        && !type.isMetaAnnotatedWith(Repository.class)
                        && !type.isMetaAnnotatedWith(Configuration.class)
                        && !type.isMetaAnnotatedWith(Controller.class)
                        && !type.getPackageName().startsWith("be.leerspoor.shell")
                        && !type.getPackageName().contains(".ui")
                        && !type.isEquivalentTo(SignedIn.class)
                        && !type.isEquivalentTo(Leerspoor.class));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> readsTheTimeOfTheMachine() {
        return DescribedPredicate.describe("read the time of the machine", call -> {
            MethodCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean withoutClock = target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return (owner.startsWith("java.time.") && target.getName().equals("now") && withoutClock)
                    || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                    || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
        });
    }

    private static ArchCondition<JavaClass> touchOnlyTheirOwnSchema() {
        return new ArchCondition<>("touch only their own schema, and the names of people") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String capability = type.getPackageName().split("\\.")[2];
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith("leerspoor.db.")) {
                        String schema = target.split("\\.")[2];
                        if (!schema.equals(capability) && !schema.equals("people")) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("be guarded, or be marked as called by the program only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass type = method.getOwner();
                boolean guarded = method.isMetaAnnotatedWith(PreAuthorize.class)
                        || method.isAnnotatedWith(PreAuthorize.class)
                        || method.isAnnotatedWith(CalledByProgram.class)
                        || type.isAnnotatedWith(PreAuthorize.class)
                        || type.isMetaAnnotatedWith(PreAuthorize.class)
                        || type.isAnnotatedWith(CalledByProgram.class);
                if (!guarded) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not guarded"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notBeToldWhoIsActing() {
        return new ArchCondition<>("not take the actor as a parameter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean calledByProgram = method.isAnnotatedWith(CalledByProgram.class)
                        || method.getOwner().isAnnotatedWith(CalledByProgram.class);
                boolean told = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isAssignableTo(Actor.class)
                                || type.isAssignableTo(SignedInPerson.class)
                                || type.isAssignableTo(Authentication.class)
                                || type.isAssignableTo(Principal.class));
                if (told && !calledByProgram) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is told who is acting"));
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
