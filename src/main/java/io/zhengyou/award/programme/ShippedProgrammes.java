package io.zhengyou.award.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Brings the programmes that come with the program at the first start; what the office changes afterwards stays. */
@Component
class ShippedProgrammes implements ApplicationRunner {

    private final Programmes programmes;
    private final Resource shipped;

    ShippedProgrammes(Programmes programmes, @Value("classpath:award/programmes.json") Resource shipped) {
        this.programmes = programmes;
        this.shipped = shipped;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<Programme> all = new ObjectMapper().readValue(shipped.getInputStream(), new TypeReference<>() {});
        all.stream().filter(programme -> programmes.find(programme.code()).isEmpty()).forEach(programme -> programmes.add(programme, null));
    }
}
