package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.drill.DrillResult;
import dev.touchbase.drill.Drills;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlClaimsTest extends StoreTest {

    private static final Instant END = NOW.plus(Duration.ofHours(2));

    private final SqlClaims claims = new SqlClaims(database);

    private final TestDatabase.Kind kind;

    SqlClaimsTest(TestDatabase.Kind kind) {
        super(kind);
        this.kind = kind;
    }

    @Test
    void one_holds_a_customer_until_its_end() {
        Customer acme = customer("Acme");
        Claim sams = claim(acme, sam, NOW);

        assertThat(claims.take(workspace, sams)).isTrue();
        assertThat(claims.take(workspace, claim(acme, priya, NOW.plusSeconds(1))))
                .isFalse();
        assertThat(claims.holding(workspace, acme.id(), END.minusNanos(1000))).contains(sams);
        assertThat(claims.holding(workspace, acme.id(), END)).isEmpty();

        Claim priyas = claim(acme, priya, END);
        assertThat(claims.take(workspace, priyas)).isTrue();
        assertThat(claims.holding(workspace, List.of(acme.id()), END)).containsExactly(priyas);
    }

    @Test
    void ones_own_is_replaced() {
        Customer acme = customer("Acme");
        claims.take(workspace, claim(acme, sam, NOW));
        Claim longer = claim(acme, sam, NOW.plusSeconds(60));

        assertThat(claims.take(workspace, longer)).isTrue();
        assertThat(claims.holding(workspace, acme.id(), NOW.plusSeconds(60))).contains(longer);
    }

    @Test
    void only_the_holder_lets_go() {
        Customer acme = customer("Acme");
        claims.take(workspace, claim(acme, sam, NOW));

        assertThat(claims.release(workspace, acme.id(), priya.id())).isFalse();
        assertThat(claims.release(workspace, acme.id(), sam.id())).isTrue();
        assertThat(claims.release(workspace, acme.id(), sam.id())).isFalse();
        assertThat(claims.take(workspace, claim(acme, priya, NOW.plusSeconds(1))))
                .isTrue();
    }

    @Test
    void lists_ones_own_soonest_to_end_first() {
        Claim later = claim(customer("A"), sam, NOW.plusSeconds(60));
        Claim sooner = claim(customer("B"), sam, NOW);
        List.of(later, sooner, claim(customer("C"), priya, NOW)).forEach(each -> claims.take(workspace, each));

        assertThat(claims.of(workspace, sam.id(), NOW)).containsExactly(sooner, later);
        assertThat(claims.of(workspace, sam.id(), END)).containsExactly(later);
    }

    @Test
    @Tag("drill")
    void of_twenty_at_once_one_wins() throws Exception {
        int races = Drills.times(5, 200);
        SqlStaffMembers members = new SqlStaffMembers(database);
        List<Staff> twenty = IntStream.range(0, 20)
                .mapToObj(i -> members.add(staff(workspace, "Staff " + i)))
                .toList();
        for (int race = 0; race < races; race++) {
            Customer acme = customer("Acme " + race);

            List<Boolean> won = AtOnce.run(20, i -> claims.take(workspace, claim(acme, twenty.get(i), NOW)));

            assertThat(won.stream().filter(each -> each)).as("race " + race).hasSize(1);
            assertThat(claims.holding(workspace, acme.id(), NOW).orElseThrow().staff())
                    .isEqualTo(twenty.get(won.indexOf(true)).id());
        }
        DrillResult.of("Of twenty who claim a customer at once one gets it", kind.name())
                .injected(races, "races")
                .keep();
    }

    private static Claim claim(Customer customer, Staff staff, Instant since) {
        return new Claim(customer.id(), staff.id(), since, since.plus(Duration.ofHours(2)));
    }
}
