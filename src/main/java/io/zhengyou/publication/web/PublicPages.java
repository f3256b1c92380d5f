package io.zhengyou.publication.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

@Configuration
class PublicPages implements WebMvcConfigurer {

    private final Revalidation revalidation;

    PublicPages(Revalidation revalidation) {
        this.revalidation = revalidation;
    }

    /**
     * Off: it looks for a file behind every link of every page, through all archives, to write the version of a web jar into a few of them.
     * Those without a version are found as well.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> linksAsTheyAre() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(revalidation).addPathPatterns("/", "/calls/**", "/notices/**", "/results/**", "/digests/**", "/guidance")
                // A form bears a token of its visitor.
                .excludePathPatterns("/notices/*/objections/**");
    }
}
