package org.clearway.kit.text;

import org.clearway.kit.Texts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Texts, and the language of a request: what {@code Accept-Language} prefers among ours. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class TextAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Texts texts(ResourcePatternResolver resources) {
        return new MessageFiles(resources).load();
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Languages.ALL);
        resolver.setDefaultLocale(Languages.VIETNAMESE);
        return resolver;
    }
}
