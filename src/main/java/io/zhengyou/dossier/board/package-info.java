/** What the leading group sees at a glance: how far the campaign has come in all units, and where it is late. */
@NullMarked
package io.zhengyou.dossier.board;

import org.jspecify.annotations.NullMarked;
