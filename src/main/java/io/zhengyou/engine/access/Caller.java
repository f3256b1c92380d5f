package io.zhengyou.engine.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Somebody signed in, as the rules see them. */
record Caller(String userId, Set<String> groups) {

    static Caller of(Authentication login) {
        return new Caller(
                login.getName(),
                login.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toUnmodifiableSet()));
    }

    boolean is(String role) {
        return role.equals(ApiRule.EVERYBODY) || groups.contains(role);
    }
}
