package io.zhengyou.flow.change.process;

import io.zhengyou.engine.ModelFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Files as somebody sent them.
 *
 * @param contents by name without folders
 * @param findings what is wrong with their names
 */
public record SentFiles(Map<String, byte[]> contents, List<ModelFinding> findings) {

    /** As many as a change may have. */
    public static final int MOST = 100;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,100}\\.(bpmn|dmn|form)");

    public SentFiles() {
        this(new LinkedHashMap<>(), new ArrayList<>());
    }

    /** @param path as the sender's computer names it */
    public void add(String path, byte[] content) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (!NAME.matcher(name).matches()) {
            findings.add(new ModelFinding(name, "", "只能部署 .bpmn、.dmn 和 .form 文件，文件名只用英文字母、数字和连字符。请改名或移除此文件。"));
        } else if (contents.put(name, content) != null) {
            findings.add(new ModelFinding(name, "", "有两个同名的文件，请只留一个。"));
        } else if (contents.size() > MOST) {
            findings.add(new ModelFinding(name, "", "一次最多提交 " + MOST + " 个文件。"));
        }
    }
}
