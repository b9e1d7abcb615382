using System;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>esp_lcd over SPI as ESP-IDF has it: commands block, colours go by DMA, drivers send their sequences.</summary>
public sealed class EspLcdSpiTests : IDisposable
{
    private readonly ScribePanel _panel = new(new St7789Panel());
    private readonly IdfBench _bench;
    private readonly LcdHands _hands;

    public EspLcdSpiTests()
    {
        _bench = new IdfBench(new EspIdfOptions { Panels = [LcdModule.Get("st7789-240x320").Wire() with { Panel = _panel }] });
        _hands = new LcdHands(_bench);
    }

    private TimeSpan Now => _bench.World.Clock.Now;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void ResetAndInit_SendWhatESPIDFSends_AndTakeItsTime()
    {
        _hands.OpenSpi().NewSt7789();
        _bench.World.RunFor(TimeSpan.FromMilliseconds(3));
        _hands.Lcd.PanelResetOrThrow(_hands.Panel);

        // To the next tick, and one more.
        Assert.Equal(20, Now.TotalMilliseconds);
        Assert.Equal(["reset"], _panel.TakeLines());

        _hands.Lcd.PanelInitOrThrow(_hands.Panel);
        Assert.Equal(["11", "36 00", "3A 55", "B0 00 F0"], _panel.TakeLines());
        Assert.InRange(Now.TotalMilliseconds, 120, 120.01);
        _hands.Close();
    }

    [Fact]
    public void WithoutAResetPin_ResetIsACommand()
    {
        _hands.OpenSpi().NewSt7789(GpioNum.Nc);
        _bench.World.RunFor(TimeSpan.FromMilliseconds(10));
        _hands.Lcd.PanelResetOrThrow(_hands.Panel);
        Assert.Equal(["01"], _panel.TakeLines());
        Assert.Equal(30, Now.TotalMilliseconds);
        _hands.Close();
    }

    [Fact]
    public void Settings_BecomeCommands_AndDrawingAddsTheGap()
    {
        _hands.OpenSpi().NewSt7789().Start().Fill(8);
        _panel.TakeLines();
        _hands.Lcd.PanelSwapXyOrThrow(_hands.Panel, true);
        _hands.Lcd.PanelMirrorOrThrow(_hands.Panel, true, false);
        _hands.Lcd.PanelInvertColorOrThrow(_hands.Panel, true);
        _hands.Lcd.PanelInvertColorOrThrow(_hands.Panel, false);
        _hands.Lcd.PanelDispOnOffOrThrow(_hands.Panel, true);
        _hands.Lcd.PanelSetGapOrThrow(_hands.Panel, 300, 2);
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 10, 5, 12, 7, _hands.Buffer);
        _hands.DeletePanel();
        _hands.DeleteIo();

        Assert.Equal(["36 20", "36 60", "21", "20", "29", "2A 01 36 01 37", "2B 00 07 00 08", "2C 5A 5A 5A 5A 5A 5A 5A 5A"], _panel.TakeLines());
        _hands.Close();
    }

    [Fact]
    public void Sleep_BlocksForATenthOfASecond()
    {
        _hands.OpenSpi().NewSt7789().Start();
        _bench.World.RunFor(TimeSpan.FromMilliseconds(20));
        TimeSpan before = Now;
        _hands.Lcd.PanelDispSleepOrThrow(_hands.Panel, true);
        Assert.InRange((Now - before).TotalMilliseconds, 90, 100);
        Assert.Equal("10", _panel.Lines[^1]);
        _hands.Close();
    }

    [Fact]
    public void WhatIsNotThere_IsNotSupported()
    {
        _hands.OpenSpi().NewSt7789();
        Assert.Equal(EspError.NotSupported, _hands.Lcd.PanelDrawBitmap2d(_hands.Panel, 0, 0, 1, 1, default, 1, 1, 0, 0, 1, 1));
        Assert.Equal(EspError.NotSupported, _hands.Lcd.PanelSetBrightness(_hands.Panel, 50));
        Assert.Equal(EspError.NotSupported, _hands.Lcd.NewI80Bus(default, out _));
        _hands.Close();
    }

    [Fact]
    public void Colours_AreOnTheirWayWhenTheCallReturns_AndTheNextCommandWaitsForThem()
    {
        _hands.OpenSpi(maxTransfer: 4000).NewSt7789().Start().Fill(4000);
        TimeSpan before = Now;
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 0, 0, 40, 50, _hands.Buffer);
        Assert.InRange((Now - before).TotalMicroseconds, 2.2, 3);
        Assert.False(_bench.Api.Shims.ColorTransferDoneTake(out _));

        _hands.Lcd.PanelIoTxParamOrThrow(_hands.Io, -1, default);
        Assert.InRange((Now - before).TotalMicroseconds, 802, 804);
        Assert.True(_bench.Api.Shims.ColorTransferDoneTake(out ColorTransferDoneCall done));
        Assert.Equal(_hands.Io, done.PanelIo);
        _hands.Close();
    }

    [Fact]
    public void LongColours_GoInParts_WithOneCompletion_AndAFullQueueBlocks()
    {
        _hands.OpenSpi(maxTransfer: 500, depth: 2).NewSt7789().Start().Fill(4000);
        _panel.TakeLines();
        TimeSpan before = Now;
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 0, 0, 40, 50, _hands.Buffer);

        // Six parts of 100 us have passed, two are in the queue.
        Assert.InRange((Now - before).TotalMicroseconds, 602, 604);
        Assert.False(_bench.Api.Shims.ColorTransferDoneTake(out _));
        _bench.World.RunFor(TimeSpan.FromMilliseconds(1));
        Assert.Equal("2C 500 bytes 500 bytes 500 bytes 500 bytes 500 bytes 500 bytes 500 bytes 500 bytes", _panel.Lines[^1]);
        Assert.True(_bench.Api.Shims.ColorTransferDoneTake(out _));
        Assert.False(_bench.Api.Shims.ColorTransferDoneTake(out _));
        _hands.Close();
    }

    [Fact]
    public void DeletingAPanelIO_WaitsForItsColours()
    {
        _hands.OpenSpi().NewSt7789().Start().Fill(4000);
        TimeSpan before = Now;
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 0, 0, 40, 50, _hands.Buffer);
        _hands.DeletePanel();
        _hands.DeleteIo();
        Assert.InRange((Now - before).TotalMicroseconds, 802, 804);
        _hands.Close();
    }

    [Fact]
    public void TheIdOfThePanel_CanBeRead()
    {
        _hands.OpenSpi(miso: 13).NewSt7789().Start();
        byte[] id = new byte[4];
        _hands.Lcd.PanelIoRxParamOrThrow(_hands.Io, 0x04, id);
        Assert.Equal([0x00, 0x85, 0x85, 0x52], id);
        _hands.Close();
    }

    [Fact]
    public void CommandsOfTwoBytes_GoHighByteFirst()
    {
        LcdPanelIoSpiConfig config = _hands.SpiIo() with { LcdCmdBits = 16 };
        _bench.Api.SpiBus.InitializeOrThrow(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto);
        LcdPanelIoHandle io = _hands.Lcd.NewPanelIoSpiOrThrow(new LcdSpiBus(1), config);
        _bench.World.RunFor(TimeSpan.FromMilliseconds(10));
        _hands.Lcd.PanelIoTxParamOrThrow(io, 0x0036, [0x00]);
        Assert.Equal(["0036 00"], _panel.TakeLines());
        _hands.Lcd.PanelIoDelOrThrow(io);
        _bench.Api.SpiBus.FreeOrThrow(SpiHostDevice.Spi2Host);
    }

    [Fact]
    public void SettingsThatCannotBe_AreInvalidArguments()
    {
        _bench.Api.SpiBus.InitializeOrThrow(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto);
        Func<LcdPanelIoSpiConfig, LcdPanelIoSpiConfig>[] mistakes =
        [
            config => config with { CsGpioNum = GpioNum.Num34 },
            config => config with { DcGpioNum = GpioNum.Max },
            config => config with { SpiMode = 4 },
            config => config with { PclkHz = 0 },
            config => config with { TransQueueDepth = 0 },
            config => config with { LcdCmdBits = 9 },
            config => config with { LcdParamBits = 0 },
            config => config with { CsEnaPretrans = 17 },
            config => config with { Flags = new LcdSpiFlags { OctalMode = true } },
        ];
        Assert.All(mistakes, mistake =>
            Assert.Equal(EspError.InvalidArg, _hands.Lcd.NewPanelIoSpi(new LcdSpiBus(1), mistake(_hands.SpiIo()), out _)));

        _bench.Api.SpiBus.FreeOrThrow(SpiHostDevice.Spi2Host);
        _hands.OpenSpi();
        Assert.Equal(EspError.InvalidArg, _hands.Lcd.NewPanelSt7789(_hands.Io, new LcdPanelDevConfig { BitsPerPixel = 24, ResetGpioNum = GpioNum.Nc }, out _));
        Assert.Equal(EspError.InvalidArg, _hands.Lcd.NewPanelSsd1306(_hands.Io, new LcdPanelDevConfig { BitsPerPixel = 16, ResetGpioNum = GpioNum.Nc }, out _));
        _hands.Close();
    }

    [Fact]
    public void TheUsersContext_ComesBackInTheCompletion()
    {
        var context = new Pointer32(0x1234);
        _hands.OpenSpi().NewSt7789().Start().Fill(8);
        _hands.Lcd.PanelIoRegisterEventCallbacksOrThrow(
            _hands.Io, new LcdPanelIoCallbacks { OnColorTransDone = _bench.Api.Shims.ColorTransferDoneTrampoline() }, context);
        _hands.Lcd.PanelDrawBitmapOrThrow(_hands.Panel, 0, 0, 2, 2, _hands.Buffer);
        _hands.Close();
        Assert.True(_bench.Api.Shims.ColorTransferDoneTake(out ColorTransferDoneCall done));
        Assert.Equal(context, done.UserCtx);
    }
}
