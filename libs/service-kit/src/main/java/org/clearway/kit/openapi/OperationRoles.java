package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.TreeSet;
import org.clearway.kit.security.AllowedRoles;
import org.springframework.web.method.HandlerMethod;

/** Says in the document who may call: as data ({@code x-roles}) and in words. */
final class OperationRoles {
    private OperationRoles() {}

    static void addTo(Operation operation, HandlerMethod endpoint) {
        List<String> roles = AllowedRoles.of(endpoint)
                .map(allowed -> List.copyOf(new TreeSet<>(allowed.roles())))
                .orElse(List.of());
        String words = AllowedRoles.of(endpoint)
                .map(allowed -> allowed.anyRole() ? "any role" : String.join(", ", roles))
                .orElse("nobody");
        operation.addExtension("x-roles", roles);
        operation.addSecurityItem(new SecurityRequirement().addList(Shared.BEARER));
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(said + "Roles: " + words);
    }
}
