package io.zhengyou.publication.wall.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.zhengyou.publication.wall.OpenData;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pledges as files, written while they are read: no file is ever whole in memory. */
@Controller
@RequestMapping("/open-data")
class OpenDataController {

    // By this mark a spreadsheet knows that the text is UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private interface Step {
        void run() throws IOException;
    }

    private final OpenData data;
    private final ObjectMapper json;

    OpenDataController(OpenData data, ObjectMapper json) {
        this.data = data;
        this.json = json;
    }

    @GetMapping
    String schema(Model model) {
        model.addAttribute("section", "pledges");
        model.addAttribute("columns", Column.values());
        return "publication/wall/open-data";
    }

    @GetMapping("/pledges.csv")
    void csv(HttpServletResponse response) throws IOException {
        answer(response, "text/csv;charset=UTF-8", "pledges.csv");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CSVPrinter printer = CSVFormat.RFC4180.builder().setHeader(Column.names()).get().print(writer);
            data.read(promised -> unchecked(() -> printer.printRecord(Column.cells(promised))));
        }
    }

    @GetMapping("/pledges.json")
    void json(HttpServletResponse response) throws IOException {
        answer(response, MediaType.APPLICATION_JSON_VALUE, "pledges.json");
        try (SequenceWriter writer = json.writer().writeValuesAsArray(response.getOutputStream())) {
            data.read(promised -> unchecked(() -> writer.write(Column.values(promised))));
        }
    }

    private static void answer(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static void unchecked(Step step) {
        try {
            step.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
