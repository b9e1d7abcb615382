using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class NativeExceptionTests
{
    private static readonly NativeFunction s_open = new(
        "nvs_open", new NativeCode(0, "ESP_OK", ""), new NativeCode(0x1102, "ESP_ERR_NVS_NOT_FOUND", "id namespace doesn't exist yet"), new NativeCode(-1, "ESP_FAIL", ""));

    [Fact]
    public void ADocumentedCode_IsSaidWithItsText()
    {
        var e = new NativeException(s_open, 0x1102, "ESP_ERR_NVS_NOT_FOUND");
        Assert.Equal("nvs_open: ESP_ERR_NVS_NOT_FOUND (0x1102): id namespace doesn't exist yet", e.Message);
        Assert.Equal("nvs_open", e.Function);
        Assert.Equal(0x1102, e.Code);
    }

    [Fact]
    public void ACodeWithoutAText_EndsWithItsNumber() => Assert.Equal("nvs_open: ESP_FAIL (-1)", new NativeException(s_open, -1, "ESP_FAIL").Message);

    [Fact]
    public void ACodeWithoutAName_TakesTheDocumentedOne() => Assert.Equal("nvs_open: ESP_FAIL (-1)", new NativeException(s_open, -1, null).Message);

    [Fact]
    public void AnUnknownCode_IsSaidAsANumber() => Assert.Equal("nvs_open: unknown code (0x7777)", new NativeException(s_open, 0x7777, null).Message);
}
