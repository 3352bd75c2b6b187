package org.clearway.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoUsersTest {
    private static final Set<String> ROLES = Set.of("clerk", "head", "officer", "analyst", "operator", "steward");

    @Test
    void areNamedByAgencyAndRoleOrByRoleAlone() {
        assertThat(DemoUsers.all())
                .isNotEmpty()
                .allSatisfy(user -> assertThat(user.name())
                        .isIn(
                                user.agency() + "." + user.roles().getFirst(),
                                user.roles().getFirst()));
    }

    @Test
    void haveKnownRolesAndDifferentNames() {
        assertThat(DemoUsers.all()).allSatisfy(user -> assertThat(ROLES).containsAll(user.roles()));
        assertThat(DemoUsers.all()).extracting(DemoUser::name).doesNotHaveDuplicates();
    }

    @Test
    void areFoundByName() {
        assertThat(DemoUsers.find("pc-bao-lam-1.head"))
                .hasValueSatisfying(user -> assertThat(user.agency()).isEqualTo("pc-bao-lam-1"));
        assertThat(DemoUsers.find("nobody")).isEmpty();
    }
}
