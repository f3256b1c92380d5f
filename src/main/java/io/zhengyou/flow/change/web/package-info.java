/** The pages of changes, and the door at which Camunda Modeler delivers them. */
@NullMarked
package io.zhengyou.flow.change.web;

import org.jspecify.annotations.NullMarked;
