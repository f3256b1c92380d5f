/** Makes the building blocks for Camunda Modeler, its element templates, from what the code and the shipped models and forms are. */
@NullMarked
package io.zhengyou.models.blocks;

import org.jspecify.annotations.NullMarked;
