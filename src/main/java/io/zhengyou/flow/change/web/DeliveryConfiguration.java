package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.process.Submission;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the delivery at exactly the addresses at which the engine would deploy: they go before its own. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    ServletRegistrationBean<DeliveryServlet> delivery(Submission submission, Clock clock, MultipartConfigElement uploads) {
        var delivery = new ServletRegistrationBean<>(new DeliveryServlet(submission, clock), DeliveryServlet.ADDRESSES);
        delivery.setMultipartConfig(uploads);
        return delivery;
    }
}
