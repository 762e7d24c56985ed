/** The presets are the catalogue's own data, for the pane and the command line alike. */
export { applyPreset, PRESETS, presetOf, type Preset } from "../../core/rules/presets";
