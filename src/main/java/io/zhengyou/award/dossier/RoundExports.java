package io.zhengyou.award.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhengyou.award.round.Round;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** The dossier of a round for other programs. */
@Component
public class RoundExports {

    private final Dossiers dossiers;
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT);

    RoundExports(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** JSON in UTF-8; its schema is {@link Dossier#SCHEMA}. */
    public byte[] json(Round round) {
        try {
            return json.writeValueAsBytes(dossiers.of(round));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dossier is JSON", e);
        }
    }

    /** A workbook for Excel, a sheet for each kind of decision. */
    public byte[] workbook(Round round) {
        return Workbooks.of(dossiers.of(round));
    }
}
