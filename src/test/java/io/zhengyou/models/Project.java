package io.zhengyou.models;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a model may refer to.
 *
 * @param stepBeans the beans that models may call
 * @param constants the variable names that the code declares
 */
record Project(
        List<Model> models, List<Table> tables, List<Form> forms, Map<String, Class<?>> stepBeans, Set<String> constants) {

    Set<String> processes() {
        return models.stream().map(Model::name).collect(toSet());
    }

    Set<String> decisions() {
        return tables.stream().map(Table::name).collect(toSet());
    }

    Set<String> formIds() {
        return forms.stream().map(Form::id).collect(toSet());
    }

    /** The names of all process variables, wherever they are declared. */
    Set<String> variables() {
        var names = new HashSet<>(constants);
        forms.forEach(form -> names.addAll(form.keys()));
        models.stream().flatMap(Variables::declaredIn).forEach(names::add);
        return names;
    }
}
