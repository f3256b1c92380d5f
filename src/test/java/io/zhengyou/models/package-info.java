/** Holds the process models, decision tables and forms to the rules of the project. */
@NullMarked
package io.zhengyou.models;

import org.jspecify.annotations.NullMarked;
