package io.zhengyou.publication.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class PublicPages implements WebMvcConfigurer {

    private final Revalidation revalidation;

    PublicPages(Revalidation revalidation) {
        this.revalidation = revalidation;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(revalidation).addPathPatterns("/", "/calls/**", "/notices/**", "/results/**", "/digests/**", "/guidance")
                // A form bears a token of its visitor.
                .excludePathPatterns("/notices/*/objections/**");
    }
}
