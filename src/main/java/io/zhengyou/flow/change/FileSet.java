package io.zhengyou.flow.change;

import io.zhengyou.engine.Sha256;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All files that are deployed together when a change is activated. */
public record FileSet(List<ChangeFile> files) {

    /** One fingerprint for names and contents of all files, whatever their order. */
    public String sha256() {
        return Sha256.of(files.stream().sorted(Comparator.comparing(ChangeFile::name)).map(file -> file.sha256() + " " + file.name() + "\n").collect(Collectors.joining()));
    }

    /** Content by name. */
    public Map<String, byte[]> contents() {
        return contents(file -> true);
    }

    /** Of those that the owner sent: content by name. */
    public Map<String, byte[]> sent() {
        return contents(ChangeFile::sent);
    }

    private Map<String, byte[]> contents(Predicate<ChangeFile> which) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.stream().filter(which).forEach(file -> contents.put(file.name(), file.content()));
        return contents;
    }
}
