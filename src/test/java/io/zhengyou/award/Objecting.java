package io.zhengyou.award;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who objects on the pages, from an address of their own. */
final class Objecting {

    static final String NAME = "异议人季某";

    private final MockMvc web;
    private final String address = UUID.randomUUID().toString();

    Objecting(WebApplicationContext server) {
        web = MockMvcBuilders.webAppContextSetup(server).apply(springSecurity()).build();
    }

    static Map<String, String> named(String nomination) {
        Map<String, String> fields = new HashMap<>(anonymous(nomination));
        fields.putAll(Map.of("named", "yes", "name", NAME, "contact", "010-66668888", "mail", "objector@example.org"));
        return fields;
    }

    static Map<String, String> anonymous(String nomination) {
        return Map.of("nominee", nomination, "claim", "申报材料中的服务人次与年度总结不符，数字有出入。", "named", "no",
                "facts", "年度总结第三页写明服务八百人次，申报材料写八千人次。");
    }

    ResultActions send(String round, Map<String, String> fields) throws Exception {
        return submit("/notices/" + round + "/objections/new", fields);
    }

    /** @return the reference number */
    String file(String round, Map<String, String> fields) throws Exception {
        return reference(send(round, fields));
    }

    /** @param files by their names */
    ResultActions send(String round, Map<String, String> fields, Map<String, byte[]> files) throws Exception {
        return web.perform(form("/notices/" + round + "/objections/new", fields, files));
    }

    String file(String round, Map<String, String> fields, Map<String, byte[]> files) throws Exception {
        return reference(send(round, fields, files));
    }

    String fileInUnit(String person, String nomination) throws Exception {
        return fileInUnit(person, nomination, Map.of());
    }

    String fileInUnit(String person, String nomination, Map<String, byte[]> files) throws Exception {
        return reference(web.perform(form("/unit/notices/" + nomination + "/objections/new", anonymous(nomination), files).with(user(person))));
    }

    ResultActions lookUp(String reference) throws Exception {
        return submit("/objections", Map.of("reference", reference));
    }

    ResultActions withdraw(String reference, String reason) throws Exception {
        return submit("/objections/withdraw", Map.of("reference", reference, "reason", reason));
    }

    ResultActions submit(String page, Map<String, String> fields) throws Exception {
        return web.perform(form(page, fields, Map.of()));
    }

    ResultActions submitWithoutToken(String page) throws Exception {
        return web.perform(post(page).header("Accept", "text/html"));
    }

    ResultActions see(String page) throws Exception {
        return web.perform(get(page).header("Accept", "text/html"));
    }

    ResultActions seeAs(String person, String page) throws Exception {
        return web.perform(get(page).with(user(person)).header("Accept", "text/html"));
    }

    /** At a task of theirs. */
    ResultActions attach(String person, String task, String name, byte[] content) throws Exception {
        return web.perform(multipart(task + "/files").file(new MockMultipartFile("file", name, null, content)).header("Accept", "text/html")
                .with(user(person)).with(csrf()));
    }

    private static String reference(ResultActions answer) throws Exception {
        return (String) answer.andExpect(redirectedUrl("/objections/filed")).andReturn().getFlashMap().get("reference");
    }

    private MockMultipartHttpServletRequestBuilder form(String page, Map<String, String> fields, Map<String, byte[]> files) {
        MockMultipartHttpServletRequestBuilder request = multipart(page);
        files.forEach((name, content) -> request.file(new MockMultipartFile("files", name, null, content)));
        request.with(csrf()).header("Accept", "text/html").with(visitor -> {
            visitor.setRemoteAddr(address);
            return visitor;
        });
        fields.forEach(request::param);
        return request;
    }
}
