using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of esp_lcd, a rule each.</summary>
internal static class LcdViolations
{
    private const int MemoryWrite = 0x2C;

    private static readonly LcdSpiBus s_bus = new((int)SpiHostDevice.Spi2Host);

    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("lcd.no-bus", bench => bench.Api.Lcd.NewPanelIoSpi(s_bus, new LcdHands(bench).SpiIo(), out _)),
        new("lcd.nothing-wired", bench => WithIo(bench, config => config with { DcGpioNum = GpioNum.Num17 })),
        new("lcd.no-data-in", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789().Start();
            bench.Api.Lcd.PanelIoRxParam(hands.Io, 0x04, new byte[4]);
            hands.Close();
        }),
        new("lcd.spi-mode", bench => WithIo(bench, config => config with { SpiMode = 1 })),
        new("lcd.callback", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi();
            bench.Api.Lcd.PanelIoRegisterEventCallbacks(hands.Io, new LcdPanelIoCallbacks { OnColorTransDone = new Pointer32(0x4000_0000) }, default);
            hands.Close();
        }),
        new("lcd.callback-busy", bench => WhileDrawing(bench, hands =>
            bench.Api.Lcd.PanelIoRegisterEventCallbacks(hands.Io, new LcdPanelIoCallbacks { OnColorTransDone = bench.Api.Shims.ColorTransferDoneTrampoline() }, default))),
        new("lcd.user-context", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().Fill(16);
            bench.Api.Lcd.PanelIoRegisterEventCallbacks(hands.Io, default, hands.Buffer);
            hands.FreeBuffer();
            hands.Close();
        }),
        new("lcd.io-handle", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi();
            LcdPanelIoHandle io = hands.Io;
            hands.DeleteIo();
            bench.Api.Lcd.PanelIoDel(io);
            hands.Close();
        }),
        new("lcd.io-before-panel", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789();
            hands.DeleteIo();
            hands.Close();
        }),
        new("lcd.io-leak", bench => new LcdHands(bench).OpenSpi()),
        new("lcd.param-size", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi(maxTransfer: 16);
            bench.Api.Lcd.PanelIoTxParam(hands.Io, 0xE2, new byte[64]);
            hands.Close();
        }),
        new("lcd.color-memory", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().Fill(16);
            bench.Api.Lcd.PanelIoTxColor(hands.Io, MemoryWrite, hands.Buffer, 20);
            hands.Close();
        }),
        new("lcd.color-dma", bench => WhileDrawing(bench, _ => { }, MallocCaps.Spiram)),
        new("lcd.color-changed", bench => WhileDrawing(bench, hands => bench.Api.Memory.Bytes(hands.Buffer, 8)[5]++)),
        new("lcd.color-freed", bench => WhileDrawing(bench, hands => hands.FreeBuffer())),
        new("lcd.panel-handle", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789();
            LcdPanelHandle panel = hands.Panel;
            hands.DeletePanel();
            bench.Api.Lcd.PanelInit(panel);
            hands.Close();
        }),
        new("lcd.panel-leak", bench => new LcdHands(bench).OpenSpi().NewSt7789()),
        new("lcd.panel-use", bench =>
        {
            // It sleeps.
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789(GpioNum.Nc).Fill(8);
            bench.Api.Lcd.PanelDrawBitmap(hands.Panel, 0, 0, 2, 2, hands.Buffer);
            hands.Close();
        }),
        new("lcd.in-reset", bench =>
        {
            // The pin is an output from here on, and low.
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789();
            bench.Api.Lcd.PanelInit(hands.Panel);
            hands.Close();
        }),
        new("lcd.rectangle", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789().Start().Fill(8);
            bench.Api.Lcd.PanelDrawBitmap(hands.Panel, 3, 3, 3, 4, hands.Buffer);
            hands.Close();
        }),
        new("lcd.pages", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenI2c().NewSsd1306().Start().Fill(8);
            bench.Api.Lcd.PanelDrawBitmap(hands.Panel, 0, 4, 8, 12, hands.Buffer);
            hands.Close();
        }),
        new("lcd.vendor-config", bench =>
        {
            LcdHands hands = new LcdHands(bench).OpenI2c();
            bench.Api.Lcd.NewPanelSsd1306(hands.Io, new LcdPanelDevConfig { BitsPerPixel = 1, ResetGpioNum = GpioNum.Nc, VendorConfig = new Pointer32(0x100) }, out _);
            hands.Close();
        }),
        new("lcd.i80-handle", bench => bench.Api.Lcd.DelI80Bus(I80BusHandle.Invalid)),
    ];

    /// <summary>The chip on which the rules are broken.</summary>
    public static EspIdfOptions Options() => LcdHands.Board();

    private static void WithIo(IdfBench bench, Func<LcdPanelIoSpiConfig, LcdPanelIoSpiConfig> change)
    {
        bench.Api.SpiBus.InitializeOrThrow(SpiHostDevice.Spi2Host, LcdHands.SpiBus(), SpiDma.ChAuto);
        bench.Api.Lcd.PanelIoDel(bench.Api.Lcd.NewPanelIoSpiOrThrow(s_bus, change(new LcdHands(bench).SpiIo())));
        bench.Api.SpiBus.Free(SpiHostDevice.Spi2Host);
    }

    private static void WhileDrawing(IdfBench bench, Action<LcdHands> misuse, MallocCaps capabilities = MallocCaps.Dma)
    {
        LcdHands hands = new LcdHands(bench).OpenSpi().NewSt7789().Start().Fill(8, capabilities: capabilities);
        bench.Api.Lcd.PanelDrawBitmap(hands.Panel, 0, 0, 2, 2, hands.Buffer);
        misuse(hands);
        hands.Close();
    }
}
