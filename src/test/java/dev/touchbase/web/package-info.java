/// Tests of the HTTP door, over real HTTP.
@NullMarked
package dev.touchbase.web;

import org.jspecify.annotations.NullMarked;
