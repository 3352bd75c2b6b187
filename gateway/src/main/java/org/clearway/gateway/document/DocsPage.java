package org.clearway.gateway.document;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page's own files and those of Swagger UI, from this program: it works without any other server. */
@Configuration(proxyBeanMethods = false)
class DocsPage implements WebMvcConfigurer {
    private static final String WEBJAR = "classpath*:/META-INF/resources/webjars/swagger-ui/*/swagger-ui-bundle.js";
    private final ResourcePatternResolver resources;

    DocsPage(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl anHour = CacheControl.maxAge(Duration.ofHours(1));
        registry.addResourceHandler("/api/v1/docs/page/**")
                .addResourceLocations("classpath:/docs/")
                .setCacheControl(anHour);
        registry.addResourceHandler("/api/v1/docs/ui/**")
                .addResourceLocations(swaggerUi())
                .setCacheControl(anHour);
    }

    private String swaggerUi() {
        try {
            Resource[] found = resources.getResources(WEBJAR);
            if (found.length != 1) {
                throw new IllegalStateException("one Swagger UI is wanted, there are " + found.length);
            }
            String bundle = found[0].getURL().toString();
            return bundle.substring(0, bundle.lastIndexOf('/') + 1);
        } catch (IOException e) {
            throw new IllegalStateException("no Swagger UI", e);
        }
    }
}
