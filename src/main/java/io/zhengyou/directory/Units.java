package io.zhengyou.directory;
import java.util.List;
import java.util.Optional;
public interface Units {
    Optional<Unit> find(String code);
    List<Unit> all();
}
