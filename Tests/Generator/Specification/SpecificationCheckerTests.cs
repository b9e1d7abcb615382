using System;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

/// <summary>What a specification says of things that the headers of <see cref="SampleModel"/> do not have.</summary>
public sealed class SpecificationCheckerTests
{
    private const string Api = "api IDev\n  functions dev_*\n";

    [Fact]
    public void WhatTheHeadersHave_IsRight() => Assert.Empty(Errors(
        "strip type dev_\nrename type dev_info DeviceInfo\nrename function dev_open Open\nrename field dev_info.lifted Lifted\nrename field dev_info.inner.deep Deep\nrename member DEV_MODE_READ Read\nrename constant DEV_LIMIT Limit\n"
        + "error E for dev_err_t\n  exception X\n  codes DEV_ERR_*\n  strip DEV_ERR_\nhandle H for dev_t *\n  release dev_close\nenum M for dev_mode\n  strip DEV_MODE_\nenum N for dev_number_t\n  constants DEV_LIMIT\n"
        + "flags F\n  constants DEV_MODE_*\nrecord dev_info\n  field flags enum F\n  field lifted enum M\n  field inner.deep lifetime static\n"
        + Api + "  except dev_free\n  constants DEV_LIMIT DEV_MODE_*\n  strip dev_ DEV_\n"
        + "function dev_open\n  name in text\n  mode value enum M\n  return value owned\nfunction dev_read\n  buffer out array length size\n  return error E\n  codes DEV_ERR_BUSY\n"
        + "function dev_unnamed\n  a value\n  b out\ncallback D for dev_done_t\n  user-data opaque\n  context task\n  queue 4\n  copy data 8\n  result 0\n"
        + "callback T for dev_tick_t\n  user-data p\n  context call\n  n value\n  p user-data\ncallbacks IEvents for dev_events\n  user-data opaque\n  omit count\n  member opened code value\n  member closed data address until opened\n"));

    [Theory]
    [InlineData("dev_cls*", "7:13 the pattern 'dev_cls*' fits no function, correct it, or take it away")]
    [InlineData("dev_clsoe", "7:13 the headers have no function 'dev_clsoe', did you mean 'dev_close'?")]
    [InlineData("something_else", "7:13 the headers have no function 'something_else', correct the name, or add the header that has it")]
    [InlineData("dev_lock", "7:13 'dev_lock' is a macro (example.h:15) and is no function that can be called, write a shim for it, or take it away")]
    [InlineData("dev_default", "7:13 'dev_default' is an extern object (example.h:14) and is no function that can be called, write a shim for it, or take it away")]
    [InlineData("dev_printf", "7:13 'dev_printf' is variadic (example.h:16) and is no function that can be called, write a shim for it, or take it away")]
    [InlineData("DEV_LIMIT", "7:13 'DEV_LIMIT' is a constant (example.h:13) and is no function that can be called, write a shim for it, or take it away")]
    [InlineData("dev_open\n  except dev_close", "8:10 'except dev_close' takes no function out of IDev, correct it, or take it away")]
    [InlineData("dev_open dev_close\n  except dev_close", "7:22 the function 'dev_close' is named by 'functions' and by 'except', keep one of the two")]
    [InlineData("dev_open\n  constants DEV_LIMITS", "8:13 the headers have no constant 'DEV_LIMITS', did you mean 'DEV_LIMIT'?")]
    [InlineData("dev_open\n  constants dev_lock", "8:13 the macro 'dev_lock' has no value (example.h:15), write a shim that returns it, or take it away")]
    [InlineData("dev_open\n  constants DEV_X*", "8:13 the pattern 'DEV_X*' fits no constant, correct it, or take it away")]
    [InlineData("dev_open\n  strip drv_", "8:9 no name begins with the prefix 'drv_', correct it, or take it away")]
    public void InAnApi(string functions, string error) => Assert.Equal([error], Errors($"api IDev\n  functions {functions}\n"));

    [Theory]
    [InlineData("dev_oppen", "8:10 the headers have no function 'dev_oppen', did you mean 'dev_open'?")]
    [InlineData("dev_lock", "8:10 'dev_lock' is a macro (example.h:15) and is no function that can be called, write a shim for it, or take the item away")]
    [InlineData("dev_open\n  nam in text", "9:3 'dev_open' has no parameter 'nam', did you mean 'name'? it has name, mode")]
    [InlineData("dev_version\n  name in text", "9:3 'dev_version' has no parameter 'name', it has none")]
    [InlineData("dev_read\n  buffer out array length length", "9:27 'dev_read' has no parameter 'length', it has dev, buffer, size")]
    [InlineData("dev_open\n  name address until dev_clos", "9:22 the headers have no function 'dev_clos', did you mean 'dev_close'?")]
    [InlineData("dev_open\n  mode value enum Mod", "9:19 there is no C# enum 'Mod', write the item 'enum Mod' or 'flags Mod'")]
    [InlineData("dev_open\n  mode value enum DevMod", "9:19 there is no C# enum 'DevMod', did you mean 'DevMode'?")]
    [InlineData("dev_open\n  return text release dev_fre", "9:23 the headers have no function 'dev_fre', did you mean 'dev_free'?")]
    [InlineData("dev_open\n  return value enum DevMo", "9:21 there is no C# enum 'DevMo', did you mean 'DevMode'?")]
    [InlineData("dev_open\n  codes DEV_ERR_BUSSY", "9:9 the headers have no constant 'DEV_ERR_BUSSY', did you mean 'DEV_ERR_BUSY'?")]
    [InlineData("dev_unnamed\n  a out", "8:10 'dev_unnamed' has 2 parameters without names in the header, and 1 of them are spoken of, write a line for each, in their order; 'NAME value' where there is nothing to say")]
    public void InAFunction(string function, string error) => Assert.Equal([error], Errors($"{Api}function {function}\n"));

    [Fact]
    public void AFunctionOfNoApi_IsSaid() => Assert.Equal(
        ["8:10 the function 'dev_close' is spoken of and belongs to no api, name it in the 'functions' of an api, or take the item away"], Errors("api IDev\n  functions dev_open\nfunction dev_close\n  dev value\n"));

    [Theory]
    [InlineData("error E for dev_er_t\n  exception X\n  codes DEV_ERR_*", "6:13 the headers have no typedef 'dev_er_t', did you mean 'dev_err_t'?")]
    [InlineData("error E\n  exception X\n  codes ERR_*", "8:9 the pattern 'ERR_*' fits no constant, correct it, or take it away")]
    [InlineData("error E\n  exception X\n  codes DEV_ERR_*\n  strip ERR_", "9:9 no name begins with the prefix 'ERR_', correct it, or take it away")]
    [InlineData("handle H for devv_t *", "6:14 the headers have no type 'devv_t', did you mean 'dev_t'?")]
    [InlineData("handle H for dev_t *\n  release dev_clos", "7:11 the headers have no function 'dev_clos', did you mean 'dev_close'?")]
    [InlineData("handle H for dev_t *\n  release dev_version", "7:11 the release function 'dev_version' does not take a 'dev_t *', only that is taken by dev_close")]
    [InlineData("handle H for dev_err_t\n  release dev_version", "7:11 the release function 'dev_version' does not take a 'dev_err_t', name the function that ends the handle, or take the line away")]
    [InlineData("enum M for dev_mod", "6:12 the headers have no enum 'dev_mod', did you mean 'dev_mode'?")]
    [InlineData("enum M for dev_info", "6:12 'dev_info' is neither an enum nor an integer, name an enum or a typedef of an integer")]
    [InlineData("enum M for dev_number_t", "6:12 'dev_number_t' is an integer, and its constants are not said, write '  constants PATTERN...'")]
    [InlineData("enum M for dev_mode\n  constants DEV_*", "7:3 'dev_mode' is an enum and has its members, take the line 'constants' away")]
    [InlineData("enum M for dev_mode\n  strip DEV_MOD_", "7:9 no name begins with the prefix 'DEV_MOD_', correct it, or take it away")]
    [InlineData("flags F\n  constants DEV_FLAG_*", "7:13 the pattern 'DEV_FLAG_*' fits no constant, correct it, or take it away")]
    [InlineData("record dev_inf", "6:8 the headers have no record 'dev_inf', did you mean 'dev_info'?")]
    [InlineData("record dev", "6:8 'dev' is only declared (example.h:2) and has no members, name a header that defines it, or make it a handle")]
    [InlineData("record dev_info\n  field flag enum DevMode", "7:9 'dev_info' has no member 'flag', did you mean 'flags'?")]
    [InlineData("record dev_info\n  field inner.shallow enum DevMode", "7:9 'dev_info' has no member 'inner.shallow', it has deep")]
    [InlineData("record dev_info\n  field flags enum Mode", "7:20 there is no C# enum 'Mode', write the item 'enum Mode' or 'flags Mode'")]
    public void InATypesItem(string items, string error) => Assert.Equal([error], Errors(items + "\n"));

    [Theory]
    [InlineData("callback D for dev_dun_t\n  context call", "6:16 the headers have no typedef 'dev_dun_t', did you mean 'dev_done_t'?")]
    [InlineData("callback D for dev_t\n  context call", "6:16 'dev_t' is no function pointer, name the typedef of a function pointer")]
    [InlineData("callback D for dev_done_t\n  context call\n  user-data opaq", "8:13 'D' has no parameter 'opaq', did you mean 'opaque'? it has data, opaque")]
    [InlineData("callback D for dev_done_t\n  context task\n  queue 4\n  result 0\n  copy dat 4", "10:8 'D' has no parameter 'dat', did you mean 'data'? it has data, opaque")]
    [InlineData("callback D for dev_done_t\n  context call\n  dta address call", "8:3 'D' has no parameter 'dta', did you mean 'data'? it has data, opaque")]
    [InlineData("callback D for dev_done_t\n  context task\n  queue 4", "6:10 the callback 'D' returns a value, and its 'result' is missing, write '  result EXPRESSION': the C expression that the trampoline returns")]
    [InlineData("callback D for dev_tick_t\n  context task\n  queue 4\n  result 0\n  n value\n  p null", "6:10 the callback 'D' returns nothing, and has a 'result', take it away")]
    [InlineData("callback D for dev_tick_t\n  context call\n  n value", "6:10 'D' has 2 parameters without names in the header, and 1 of them are spoken of, write a line for each, in their order; 'NAME value' where there is nothing to say")]
    [InlineData("callbacks IE for dev_event\n  user-data opaque", "6:18 the headers have no record 'dev_event', did you mean 'dev_events'?")]
    [InlineData("callbacks IE for dev_events\n  user-data opaque\n  omit count close", "8:14 'dev_events' has no member 'close', did you mean 'closed'?")]
    [InlineData("callbacks IE for dev_events\n  user-data opaque", "6:11 the member 'count' is no function pointer, write '  omit count'")]
    [InlineData("callbacks IE for dev_events\n  user-data data\n  omit count", "7:13 the member 'opened' has no parameter 'data', write '  omit opened', or correct 'user-data'")]
    [InlineData("callbacks IE for dev_events\n  user-data opaque\n  omit count\n  member opened cod value", "9:17 'opened' has no parameter 'cod', did you mean 'code'? it has code, opaque")]
    [InlineData("callback D for dev_tick_t\n  context task\n  queue 4\n  copy n 4\n  n value\n  p null", "9:8 'n' is no pointer, and nothing is behind it, take the line away: a value travels by itself")]
    public void InACallback(string items, string error) => Assert.Equal([error], Errors(items + "\n"));

    [Theory]
    [InlineData("id", "dev_info when DEV_LIMIT")]
    [InlineData("base", "dev_info when dev_default")]
    [InlineData("base id", "dev_info when dev_default DEV_MODE_READ\n  case data dev_info when dev_default DEV_MODE_WRITE")]
    [InlineData("idd", "dev_info when DEV_LIMIT", "9:19 'D' has no parameter 'idd', did you mean 'id'? it has base, id, ratio, data")]
    [InlineData("ratio", "dev_info when DEV_LIMIT", "9:19 'ratio' is neither a number nor a pointer, and C cannot compare it, name a parameter that is one behind 'by'")]
    [InlineData("id", "dev_inf when DEV_LIMIT", "10:13 the headers have no record 'dev_inf', did you mean 'dev_info'?")]
    [InlineData("id", "dev_t when DEV_LIMIT", "10:13 'dev_t' is only declared (example.h:2) and has no members, name a header that defines it, or take the case away")]
    [InlineData("id", "dev_events when DEV_LIMIT", "10:13 'dev_events' has 24 bytes, and the room of 'copy data' in line 9 has 16, write 'copy data 24 by id'")]
    [InlineData("id", "dev_info when DEV_LIMITT", "10:27 the headers have no constant 'DEV_LIMITT', did you mean 'DEV_LIMIT'?")]
    [InlineData("base", "dev_info when dev_defaults", "10:27 the headers have no extern object 'dev_defaults', did you mean 'dev_default'?")]
    [InlineData("id", "dev_info when DEV_ERR_NONE\n  case data dev_info when DEV_MODE_READ", "11:27 DEV_MODE_READ and DEV_ERR_NONE in line 10 are the same value, keep one of the two")]
    public void InACase(string by, string lines, params string[] errors) => Assert.Equal(errors, Errors($"callback D for dev_note_t\n  context task\n  queue 4\n  copy data 16 by {by}\n  case data {lines}\n"));

    [Theory]
    [InlineData("rename type dev_inf X", "6:13 the headers have no type 'dev_inf', did you mean 'dev_info'?")]
    [InlineData("rename function dev_opn X", "6:17 the headers have no function 'dev_opn', did you mean 'dev_open'?")]
    [InlineData("rename member DEV_LIMIT X", "6:15 the headers have no enum's member 'DEV_LIMIT', correct the name, or add the header that has it")]
    [InlineData("rename constant DEV_LIMT X", "6:17 the headers have no constant 'DEV_LIMT', did you mean 'DEV_LIMIT'?")]
    [InlineData("rename field dev_inf.flags X", "6:14 the headers have no record 'dev_inf', did you mean 'dev_info.flags'?")]
    [InlineData("rename field dev_info.flag X", "6:14 the record 'dev_info' has no member 'flag', did you mean 'dev_info.flags'?")]
    [InlineData("strip type drv_", "6:12 no type's name begins with the prefix 'drv_', correct it, or take it away")]
    public void InARename(string item, string error) => Assert.Equal([error], Errors(item + "\n"));

    [Fact]
    public void OneRun_TellsEveryError() => Assert.Equal(3, Errors("rename type a B\nrecord c\napi IDev\n  functions d\n").Length);

    private static string[] Errors(string items)
    {
        BindingSpecification specification = Parsed.Items(items);
        var diagnostics = new DiagnosticBag();
        SpecificationChecker.Check(specification, SampleModel.Whole, new Names(specification).Type, diagnostics);
        return [.. diagnostics.All.Select(d => FormattableString.Invariant($"{d.Line}:{d.Column} {d.What}, {d.Remedy}"))];
    }
}
