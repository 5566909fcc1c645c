package org.thaw.finding;

/// PLOVER sectors: which part of a country an actor belongs to.
public enum Sector {
  /// Government, executive.
  GOV,
  /// Military.
  MIL,
  /// Legislature.
  LEG,
  /// Judiciary.
  JUD,
  /// Intelligence.
  SPY,
  /// Police.
  COP,
  /// Opposition.
  OPP,
  /// Rebels and armed groups.
  REB,
  /// Organized crime.
  CRM,
  /// Political party.
  PTY,
  /// Business.
  BUS,
  /// Civilians.
  CVL,
  /// Education.
  EDU,
  /// Elites, former office-holders.
  ELI,
  /// Health.
  HLH,
  /// Labour.
  LAB,
  /// Media.
  MED,
  /// Refugees and migrants.
  REF,
  /// Religious.
  REL,
  /// Non-governmental organization.
  NGO,
  /// International organization.
  IGO,
  /// Jewish groups.
  JEW,
  /// Muslim groups.
  MUS,
  /// Unknown.
  UNK
}
