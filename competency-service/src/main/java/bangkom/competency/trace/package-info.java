/**
 * This service's part of the trace (jejak): what needs rest on, and what a level shown rests on. Owns nothing; reads what
 * the other packages keep.
 */
package bangkom.competency.trace;
