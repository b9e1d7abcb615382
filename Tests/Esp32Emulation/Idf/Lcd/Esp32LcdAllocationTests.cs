using System;
using System.Threading.Tasks;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>The framebuffer over fakes: what it allocates, and what it does when the panel refuses.</summary>
public class Esp32LcdAllocationTests
{
    [Theory]
    [InlineData("st7789-240x320")]
    [InlineData("ili9341-240x320")]
    [InlineData("ssd1306-128x64")]
    public void APresent_AllocatesNothing(string name)
    {
        var chip = new QuietChip();
        LcdModule module = LcdModule.Get(name);
        long allocated = chip.Loop.Run(async () =>
        {
            Esp32LcdFramebuffer screen = await OpenAsync(chip, module);
            var painter = new FlatPainter();
            PixelRectangle[] dirty = [new(0, 0, screen.Width, screen.Height), new(3, 5, 20, 11)];
            long before = 0;
            for (int i = 0; i < 40; i++)
            {
                before = i == 20 ? GC.GetAllocatedBytesForCurrentThread() : before;
                await screen.PresentAsync(dirty, painter);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.True(chip.Lcd.Bands > 40);
        Assert.Equal(0, allocated);
    }

    [Theory]
    [InlineData("st7789-240x320", "esp_lcd_panel_draw_bitmap")]
    [InlineData("ili9341-240x320", "esp_lcd_panel_io_tx_color")]
    [InlineData("ssd1306-spi", "esp_lcd_panel_draw_bitmap")]
    public void ABandThatIsRefused_EndsThePresent_AndTheNextOneWorks(string name, string call)
    {
        var chip = new QuietChip();
        chip.Loop.Run(async () =>
        {
            Esp32LcdFramebuffer screen = await OpenAsync(chip, LcdModule.Get(name));
            PixelRectangle[] dirty = [new(0, 0, screen.Width, screen.Height)];
            int before = chip.Lcd.Bands;
            chip.Lcd.RefusesAt = 2;
            EspException e = await Assert.ThrowsAsync<EspException>(() => screen.PresentAsync(dirty, new FlatPainter()).AsTask());
            Assert.Equal(EspError.InvalidState, e.Error);
            Assert.Contains(call, e.Message, StringComparison.Ordinal);
            Assert.Equal(1, chip.Lcd.Bands - before);

            before = chip.Lcd.Bands;
            await screen.PresentAsync(dirty, new FlatPainter());
            Assert.Equal((screen.Height + 39) / 40, chip.Lcd.Bands - before);
            return 0;
        });
    }

    [Theory]
    [InlineData("st7789-240x320")]
    [InlineData("ili9341-240x320")]
    [InlineData("ssd1306-spi")]
    public void ACompletionOfAnEarlierPanelIo_ThatHadTheSameAddress_IsNotTakenForTheOwn(string name)
    {
        var chip = new QuietChip();
        chip.Loop.Run(async () =>
        {
            Esp32LcdFramebuffer earlier = await OpenAsync(chip, LcdModule.Get(name));
            ValueTask present = earlier.PresentAsync(new[] { new PixelRectangle(0, 0, 20, 20) }, new FlatPainter());
            earlier.Dispose();
            await OpenAsync(chip, LcdModule.Get(name));
            await Assert.ThrowsAsync<ObjectDisposedException>(() => present.AsTask());
            return 0;
        });
        Assert.Equal(1, chip.Shims.MostWaiting);
    }

    private static ValueTask<Esp32LcdFramebuffer> OpenAsync(QuietChip chip, LcdModule module) =>
        Esp32LcdFramebuffer.OpenAsync(chip.Api, chip.Loop, chip.Rings, module.Options());

    private sealed class FlatPainter : IBandPainter
    {
        public void Paint(FramebufferBand band) => band.Pixels.Fill(0x77);
    }
}
