/**
 * Random cases are the same ones in every run of the tests: a change is judged by what it changed, not by the draw.
 * SEED=2 (any whole number) draws others, and RUNS=100000 more of them; both find what the ordinary cases do not.
 */
import fc from "fast-check";

fc.configureGlobal({seed: Number(process.env.SEED ?? 1)});
