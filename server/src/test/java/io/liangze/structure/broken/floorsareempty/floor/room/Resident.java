package io.liangze.structure.broken.floorsareempty.floor.room;

class Resident {}
