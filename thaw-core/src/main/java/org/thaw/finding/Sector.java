package org.thaw.finding;

/// PLOVER sectors: which part of a country an actor belongs to.
public enum Sector {
  GOV("government, executive"),
  MIL("military"),
  LEG("legislature"),
  JUD("judiciary"),
  SPY("intelligence"),
  COP("police"),
  OPP("opposition"),
  REB("rebels and armed groups"),
  CRM("organized crime"),
  PTY("political party"),
  BUS("business"),
  CVL("civilians"),
  EDU("education"),
  ELI("elites, former office-holders"),
  HLH("health"),
  LAB("labour"),
  MED("media"),
  REF("refugees and migrants"),
  REL("religious"),
  NGO("non-governmental organization"),
  IGO("international organization"),
  JEW("Jewish groups"),
  MUS("Muslim groups"),
  UNK("unknown");

  private final String words;

  Sector(String words) {
    this.words = words;
  }

  /// What the code stands for, for people.
  public String words() {
    return words;
  }
}
