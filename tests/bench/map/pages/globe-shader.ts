import { type Facing, matrixOf } from './globe-earth.ts';
import { paintTexture } from './globe-texture.ts';

const vertex = `#version 300 es
in vec2 corner;
out vec2 at;
void main() {
  at = corner;
  gl_Position = vec4(corner, 0.0, 1.0);
}`;

/** The inverse of the orthographic projection, then the place's pixel in the plate carrée. */
const fragment = `#version 300 es
precision highp float;
in vec2 at;
out vec4 colour;
uniform mat3 turn;
uniform sampler2D earth;
void main() {
  float z2 = 1.0 - dot(at, at);
  if (z2 < 0.0) discard;
  vec3 place = vec3(at, sqrt(z2)) * turn;
  vec2 uv = vec2(atan(place.y, place.x) / 6.2831853 + 0.5, acos(place.z) / 3.1415927);
  colour = textureLod(earth, uv, 0.0);
}`;

function compiled(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error('the browser gives no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
    throw new Error(gl.getShaderInfoLog(shader) ?? 'no shader');
  return shader;
}

/** The globe in WebGL 2: two triangles, and a shader that turns every pixel back to its place. */
export async function shaderGlobe(canvas: HTMLCanvasElement): Promise<(facing: Facing) => void> {
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false });
  if (gl === null) throw new Error('this browser has no WebGL 2');
  const program = gl.createProgram();
  gl.attachShader(program, compiled(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compiled(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1), gl.STATIC_DRAW);
  const corner = gl.getAttribLocation(program, 'corner');
  gl.enableVertexAttribArray(corner);
  gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  const texture = await paintTexture(2048);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, texture.transferToImageBitmap());
  const turn = gl.getUniformLocation(program, 'turn');
  return (facing) => {
    // A row of the matrix is a column to WebGL: the shader multiplies from the other side.
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, k = 0] = matrixOf(facing);
    gl.uniformMatrix3fv(turn, false, [a, d, g, b, e, h, c, f, k]);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  };
}
