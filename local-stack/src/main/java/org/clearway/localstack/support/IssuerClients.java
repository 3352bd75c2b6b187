package org.clearway.localstack.support;

import java.util.ArrayList;
import java.util.List;
import org.clearway.localstack.demo.DemoUser;
import org.clearway.localstack.demo.DemoUsers;
import org.clearway.localstack.secret.DemoSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the command line as any demo user, and the console in a browser. */
@Configuration(proxyBeanMethods = false)
class IssuerClients {
    static final String CONSOLE = "clearway-console";

    @Bean
    AuthorizationServerSettings issuerSettings(SupportSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(SupportSettings settings) {
        DemoSecrets secrets = DemoSecrets.in(settings.secrets());
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(console(settings));
        DemoUsers.all().forEach(user -> clients.add(commandLine(user, secrets.of(user.name()), settings)));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient commandLine(DemoUser user, String secret, SupportSettings settings) {
        return RegisteredClient.withId(user.name())
                .clientId(user.name())
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens(settings))
                .build();
    }

    /** A page in a browser keeps no secret: PKCE instead. */
    private static RegisteredClient console(SupportSettings settings) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(settings.consoleRedirects()))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens(settings))
                .build();
    }

    private static TokenSettings tokens(SupportSettings settings) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(settings.tokenLife())
                .build();
    }
}
