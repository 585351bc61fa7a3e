"""The programs that run on the graphics card. They shade as ``shade`` does, for each pixel instead of each corner."""

VERTEX = """#version 330 core
layout(location=0) in vec3 place; layout(location=1) in vec3 normal; layout(location=2) in vec4 data;
layout(location=3) in float mix_in;
uniform mat4 lens, view, pose;
out vec3 seen_normal, seen_place, own_place, own_normal; out vec4 traits; out float mixed;
void main() {
  vec4 seen = view * (pose * vec4(place, 1.0));
  own_place = place; own_normal = normal; seen_place = seen.xyz;
  seen_normal = mat3(view) * mat3(pose) * normal;
  traits = data; mixed = mix_in; gl_Position = lens * seen;
}"""

_COMMON = """#version 330 core
in vec3 seen_normal, seen_place, own_place, own_normal; in vec4 traits; in float mixed; out vec4 pixel;
uniform sampler2D ramps; uniform vec3 tint; uniform float rim, middle, mode, strength;
const vec3 KEY = normalize(vec3(-.45, .8, .62)), FILL = normalize(vec3(.6, -.3, .74));
const vec3 SHINE = normalize(vec3(-.3, .62, .95));
vec3 ramp(float row, float at) {
  return texture(ramps, vec2(clamp(at, 0., 1.) * (511. / 512.) + .5 / 512., (row + .5) / 8.)).rgb;
}
"""

BRAIN = (
    _COMMON
    + """void main() {
  vec3 n = normalize(seen_normal), v = normalize(-seen_place);
  float open = pow(clamp((traits.x - .11) / .63, 0., 1.), 1.1);
  float wrap = clamp((dot(n, KEY) + .5) / 1.5, 0., 1.), fill = clamp(dot(n, FILL), 0., 1.);
  float edge = pow(1. - clamp(dot(n, v), 0., 1.), 3.);
  float t = (.23 + .66 * wrap + .10 * fill) * (.07 + .93 * open) - .07 * clamp(traits.y, -1., 1.) - .10 * edge;
  vec3 c = ramp(0., t);
  if (mode > 1.5) {
    float cover = smoothstep(.18, .48, mixed) * .93;
    c = mix(c, ramp(3., (mixed - .2) / .8) * clamp(.66 + .5 * t, 0., 1.05), cover);
  } else if (mode > .5) {
    float k = abs(mixed);
    c = mix(c, ramp(mixed > 0. ? 2. : 1., k) * clamp(.62 + .5 * t, 0., 1.08), k);
  }
  c += vec3(1., .97, .95) * pow(clamp(dot(n, SHINE), 0., 1.), 46.) * .15 * open;
  pixel = vec4(clamp(c, 0., 1.) * strength, strength);
}"""
)

HEAD = (
    _COMMON
    + """void main() {
  vec3 n = normalize(seen_normal), v = normalize(-seen_place);
  float facing = clamp(dot(n, v), 0., 1.);
  float solid = pow(1. - facing, 2.4) * rim + middle * (.6 + .4 * clamp(dot(n, KEY), 0., 1.));
  solid *= smoothstep(-185., -112., own_place.z) * .92;
  pixel = vec4(tint * solid, solid);
}"""
)

COIL = (
    _COMMON
    + """void main() {
  vec3 n = normalize(seen_normal);
  float t = .30 + .62 * clamp((dot(n, KEY) + .45) / 1.45, 0., 1.) + .14 * pow(clamp(dot(n, SHINE), 0., 1.), 24.);
  t -= .22 * pow(1. - clamp(n.z, 0., 1.), 3.);
  vec3 c = traits.x > .5 ? tint * clamp(.62 + .55 * t, 0., 1.1) : ramp(4., t);
  pixel = vec4(c * strength, strength);
}"""
)

SHELL = (
    _COMMON
    + """void main() {
  vec3 n = normalize(seen_normal);
  float t = clamp(.30 + .62 * clamp((dot(n, KEY) + .45) / 1.45, 0., 1.), 0., 1.);
  float solid = .30 + .45 * (1. - t);
  pixel = vec4(ramp(4., .1 + .9 * t) * solid, solid);
}"""
)

NOTHING = "#version 330 core\nout vec4 pixel; void main() { pixel = vec4(0.); }"
