using System;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>esp_lcd over I2C as ESP-IDF has it: everything blocks, and the completion is the caller's own call.</summary>
public sealed class EspLcdI2cTests : IDisposable
{
    private readonly Ssd1306Panel _panel = new();
    private readonly IdfBench _bench;
    private readonly LcdHands _hands;

    public EspLcdI2cTests()
    {
        _bench = new IdfBench(new EspIdfOptions { Panels = [LcdModule.Get("ssd1306-128x64").Wire() with { Panel = _panel }] });
        _hands = new LcdHands(_bench);
    }

    private TimeSpan Now => _bench.World.Clock.Now;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void InitAndOn_TakeTheirTime_AndLightTheGlass()
    {
        _hands.OpenI2c().NewSsd1306().Start();
        Assert.False(_panel.IsOn);
        TimeSpan before = Now;
        _hands.Lcd.PanelDispOnOffOrThrow(_hands.Panel, true);
        Assert.InRange((Now - before).TotalMilliseconds, 90, 100);
        Assert.True(_panel.Picture.IsLit);
        _hands.Close();
    }

    [Fact]
    public void APage_IsWrittenInOneTransaction_AndItsCompletionWaitsInTheRing()
    {
        _hands.OpenI2c().NewSsd1306().Start().Fill(128, 0xFF);
        long bytes = _panel.BytesReceived;
        TimeSpan before = Now;
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 0, 8, 128, 16, _hands.Buffer);

        // Two ranges with a control byte each, and a page with one.
        Assert.Equal(4 + 4 + 129, _panel.BytesReceived - bytes);
        Assert.InRange((Now - before).TotalMilliseconds, 3, 3.3);
        Assert.True(_bench.Api.Shims.ColorTransferDoneTake(out ColorTransferDoneCall done));
        Assert.Equal(_hands.Io, done.PanelIo);
        _hands.Close();
    }

    [Fact]
    public void SwappedAxes_SwapTheEndsOnly()
    {
        _hands.OpenI2c().NewSsd1306().Start().Fill(16, 0xFF);
        _hands.Lcd.PanelDispOnOffOrThrow(_hands.Panel, true);
        _hands.Lcd.PanelSwapXyOrThrow(_hands.Panel, true);
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 8, 40, 16, 56, _hands.Buffer);
        for (int x = 40; x < 56; x++)
        {
            Assert.Equal(0xFFFFFFu, Look(x, 8));
            Assert.Equal(0xFFFFFFu, Look(x, 15));
        }

        _hands.Close();
    }

    [Fact]
    public void TheContrast_ComesFromTheVendorsSettings()
    {
        _hands.OpenI2c().Fill(2);
        _bench.Api.Memory.Bytes(_hands.Buffer, 2)[0] = 64;
        _bench.Api.Memory.Bytes(_hands.Buffer, 2)[1] = 0xCF;
        LcdPanelHandle panel = _hands.Lcd.NewPanelSsd1306OrThrow(
            _hands.Io, new LcdPanelDevConfig { BitsPerPixel = 1, ResetGpioNum = GpioNum.Nc, VendorConfig = _hands.Buffer });
        _hands.Lcd.PanelInitOrThrow(panel);
        Assert.Equal(0xCF, _panel.Contrast);

        _bench.Api.Memory.Bytes(_hands.Buffer, 2)[0] = 48;
        Assert.Equal(EspError.InvalidArg, _hands.Lcd.NewPanelSsd1306(
            _hands.Io, new LcdPanelDevConfig { BitsPerPixel = 1, ResetGpioNum = GpioNum.Nc, VendorConfig = _hands.Buffer }, out _));
        _hands.Lcd.PanelDelOrThrow(panel);
        _hands.Close();
    }

    [Fact]
    public void ThisPanel_DoesNotSleep_AndHasNoResetByCommand()
    {
        _hands.OpenI2c().NewSsd1306();
        long bytes = _panel.BytesReceived;
        Assert.Equal(EspError.Ok, _hands.Lcd.PanelReset(_hands.Panel));
        Assert.Equal(EspError.NotSupported, _hands.Lcd.PanelDispSleep(_hands.Panel, true));
        Assert.Equal(bytes, _panel.BytesReceived);
        _hands.Close();
    }

    [Fact]
    public void TheStatus_CanBeRead()
    {
        _hands.OpenI2c().NewSsd1306();
        byte[] status = new byte[1];
        _hands.Lcd.PanelIoRxParamOrThrow(_hands.Io, -1, status);
        Assert.Equal(0x40, status[0]);
        _hands.Close();
    }

    private uint Look(int x, int y)
    {
        DeviceKit.Framebuffer.Color color = _panel.Picture.Capture().GetPixel(x, y);
        return ((uint)color.Red << 16) | ((uint)color.Green << 8) | color.Blue;
    }
}
