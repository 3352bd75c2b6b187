package org.clearway.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clearway.kit.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class AllowedGuardTest {
    private static final Object NO_CONTROLLER = new Object();
    private final OpenPaths open = new OpenPaths(List.of("/open/**"));
    private final AllowedGuard guard = new AllowedGuard(open, false);
    private final AllowedGuard controllersOnly = new AllowedGuard(open, true);

    static final class Forgotten {
        void says() {}
    }

    private static HandlerMethod forgotten() throws NoSuchMethodException {
        return new HandlerMethod(new Forgotten(), Forgotten.class.getDeclaredMethod("says"));
    }

    private static boolean passes(AllowedGuard guard, String path, Object handler) {
        return guard.preHandle(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), handler);
    }

    @Test
    void deniesWhatSaysNothing() {
        for (AllowedGuard each : List.of(guard, controllersOnly)) {
            assertThatThrownBy(() -> passes(each, "/closed", forgotten())).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> passes(guard, "/closed", NO_CONTROLLER)).isInstanceOf(ProblemException.class);
    }

    @Test
    void letsRoutesThroughWhereOnlyControllersAreGuarded() {
        assertThat(passes(controllersOnly, "/closed", NO_CONTROLLER)).isTrue();
    }

    @Test
    void letsOpenPathsThrough() throws Exception {
        assertThat(passes(guard, "/open/page", forgotten())).isTrue();
    }
}
