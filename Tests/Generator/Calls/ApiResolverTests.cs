using System;
using System.Linq;
using DeviceKit.Generator.Emitting.Calls;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>What a specification says of functions: resolved, or refused with function and parameter.</summary>
public sealed class ApiResolverTests
{
    private const string Basics = "error EspError for esp_err_t\n  exception EspException\n  codes ESP_OK ESP_ERR_NO_MEM\n  strip ESP_\nhandle NvsHandle for nvs_handle_t\n";

    [Theory]
    [InlineData("functions nvs_open", "", "nothing is said of name, a pointer, in nvs_open (const char *name)")]
    [InlineData("functions nvs_opem", "", "no function of the headers fits 'nvs_opem', device.bind:11, did you mean 'nvs_open'?")]
    [InlineData("functions zip_*", "", "no function of the headers fits 'zip_*'")]
    [InlineData("functions heap_alloc", "", "nothing is said of the pointer that heap_alloc returns (void *)")]
    [InlineData("functions nvs_close", "function nvs_close\n  handel value\n", "nvs_close has no parameter handel, device.bind:14, did you mean 'handle'?")]
    [InlineData("functions nvs_close", "function nvs_close\n  handle in\n", "handle of nvs_close (nvs_handle_t handle) is no pointer")]
    [InlineData("functions heap_free", "function heap_free\n  memory value\n", "memory of heap_free (void *memory) is a pointer that is no handle")]
    [InlineData("functions heap_free", "function heap_free\n  memory out\n", "memory of heap_free (void *memory) leads to something of unknown size")]
    [InlineData("functions uart_param_config", "function uart_param_config\n  uart_config out\n", "uart_config of uart_param_config (const uart_config_t *uart_config) is const: nothing is written there")]
    [InlineData("functions uart_param_config", "function uart_param_config\n  uart_config in text\n", "is no pointer to char")]
    [InlineData("functions uart_read_bytes", "function uart_read_bytes\n  buf out array length ticket\n", "uart_read_bytes has no parameter ticket, said to hold the length of buf")]
    [InlineData("functions uart_read_bytes", "function uart_read_bytes\n  buf out array length uart_num\n", "uart_read_bytes has the parameter uart_num, which is no integer")]
    [InlineData("functions heap_free", "function heap_free\n  memory out address owned\n", "leads to no pointer")]
    [InlineData("functions nvs_close", "function nvs_close\n  return count\n", "nvs_close returns void, no integer")]
    [InlineData("functions nvs_close", "function nvs_close\n  codes ESP_ERR_UNKNOWN\n", "nvs_close is said to return ESP_ERR_UNKNOWN, which the headers do not define as a number")]
    [InlineData("functions panel_each", "callback Seen for call_cb_t\n  context call\n  user-data arg\n  panel address call\nfunction panel_each\n  callback callback Seen\n  arg null\n", "panel_each takes callback, which has user data, and no parameter carries it")]
    [InlineData("functions panel_each", "callback Seen for call_cb_t\n  context call\n  user-data argument\n  panel address call\n  arg address call\nfunction panel_each\n  callback callback Seen\n  arg user-data\n", "call_cb_t has no parameter argument")]
    [InlineData("functions panel_each", "callback Seen for uart_config_t\n  context call\nfunction panel_each\n  callback callback Seen\n  arg user-data\n", "uart_config_t is no function pointer of the headers")]
    public void WhatIsNotSaidOrNotRight_IsAnError(string functions, string items, string error)
    {
        Generated generated = DeviceHeaders.Generate($"{Basics}api IDevice\n  {functions}\n{items}");
        Assert.Contains(generated.Errors, e => e.Contains(error, StringComparison.Ordinal));
    }

    [Fact]
    public void TwoFunctionsOfOneName_AreAnError()
    {
        Generated generated = DeviceHeaders.Generate($"{Basics}api IDevice\n  functions nvs_close heap_free\n  strip nvs_\nrename function heap_free Close\nfunction heap_free\n  memory address consumed\n");
        Assert.Contains(generated.Errors, e => e.StartsWith("nvs_close and heap_free are both named Close in IDevice", StringComparison.Ordinal));
    }

    [Fact]
    public void ExceptTakesFunctionsOfAPatternOut_ButNotNamedOnes()
    {
        Generated generated = DeviceHeaders.Generate($"{Basics}api IDevice\n  functions nvs_* nvs_close\n  except nvs_*\n");
        Assert.Empty(generated.Errors);
        Assert.Equal(["nvs_close"], generated.Context.Apis.Single().Functions.Select(f => f.CName));
    }

    [Fact]
    public void DocumentedCodes_ComeFromTheHeader_OrFromTheSpecification()
    {
        BoundFunction header = Open("");
        Assert.Equal([(0, "ESP_OK", "opened"), (0x101, "ESP_ERR_NO_MEM", "no memory")], header.Codes.Select(c => (c.Value, c.Name, c.Text)));
        BoundFunction said = Open("  codes ESP_FAIL ESP_ERR_NO_MEM\n");
        Assert.Equal([(-1, "ESP_FAIL", ""), (0x101, "ESP_ERR_NO_MEM", "no memory")], said.Codes.Select(c => (c.Value, c.Name, c.Text)));
    }

    [Fact]
    public void AFunctionWithoutASpecification_IsBoundByItsTypes()
    {
        BoundFunction close = DeviceHeaders.Generate($"{Basics}api IDevice\n  functions nvs_close\n").Context.Apis.Single().Functions.Single();
        BoundParameter handle = Assert.Single(close.Parameters);
        Assert.Equal((ParameterKind.Value, "NvsHandle", "uint"), (handle.Kind, handle.Scalar.ApiType, handle.Scalar.NativeType));
        Assert.True(close.Result.IsVoid);
    }

    private static BoundFunction Open(string more) =>
        DeviceHeaders.Generate($"{Basics}api IDevice\n  functions nvs_open\nfunction nvs_open\n  name in text\n  out_handle out owned\n{more}").Context.Apis.Single().Functions.Single();
}
