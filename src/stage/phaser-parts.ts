/**
 * The parts of Phaser that the stage uses, and no more: Phaser does not tree-shake,
 * so each part is taken from its source file. The three bare imports register
 * themselves (`scene.add.image`, `scene.add.container`, `scene.tweens`, the camera).
 */
import type * as Phaser from 'phaser';
import 'phaser-source/renderer/index';
import 'phaser-source/events/EventEmitter';
import 'phaser-source/cameras/2d/CameraManager';
import 'phaser-source/gameobjects/container/ContainerFactory';
import 'phaser-source/gameobjects/image/ImageFactory';
import 'phaser-source/gameobjects/DisplayList';
import 'phaser-source/gameobjects/UpdateList';
import 'phaser-source/gameobjects/GameObjectFactory';
import 'phaser-source/gameobjects/GameObjectCreator';
import 'phaser-source/tweens/TweenManager';
import 'phaser-source/scene/ScenePlugin';
import GamePart from 'phaser-source/core/Game';
import ScenePart from 'phaser-source/scene/Scene';

export const Game = GamePart as typeof Phaser.Game;
export const Scene = ScenePart as typeof Phaser.Scene;
export const CANVAS = 1;
export const WEBGL = 2;
export type { Phaser };
