package io.zhengyou.directory;
import java.util.List;
import java.util.Optional;
public interface People {
    Optional<Person> find(String id);
    List<Person> inRole(Role role);
    List<Person> inRole(Role role, String unitCode);
    List<Unit> unitsOf(String personId, Role role);
}
