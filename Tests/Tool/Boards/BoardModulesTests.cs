using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Model;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Tool.Boards;
using Xunit;

namespace DeviceKit.Tool.Tests.Boards;

/// <summary>A board's table, told to the modules and built as a panel: the picture is that of the application, upright and in its colours.</summary>
public class BoardModulesTests
{
    private static readonly BoardCatalogue s_catalogue = new(BoardCatalogue.ShippedFolder);

    public static TheoryData<string> BoardsWithAScreen => [.. s_catalogue.Ids.Where(id => s_catalogue.Read(id).Board?.Display is not null)];

    [Theory]
    [MemberData(nameof(BoardsWithAScreen))]
    public void ABoardsTable_BecomesOptions_AndItsPanelShowsThePicture(string id)
    {
        Board board = s_catalogue.Read(id).Board!;
        BoardDisplay display = board.Display!;
        Esp32PanelOptions options = BoardModules.Panel(board, "test")!;
        options.Validate();
        Assert.Equal((display.SwapsAxes, display.MirrorsX, display.MirrorsY), (options.SwapsAxes, options.MirrorsX, options.MirrorsY));

        using var chip = new SimulatedEspIdf(
            new EventLoop(new VirtualLoopHost()), new SeededRandom(1, "chip"), new EspIdfOptions { Panels = [BoardPanel.Wire(display, options, "test")] });
        var memory = new MemoryScreen(display.Width, display.Height, PixelFormat.Rgb565BigEndian);
        using var modules = new Esp32Modules(chip.Api, new Esp32ModulesOptions { Panel = options });
        modules.Loop.Run(async () =>
        {
            await modules.StartAsync();
            PixelRectangle[] whole = [new(0, 0, display.Width, display.Height)];
            await modules.Framebuffer!.PresentAsync(whole, new NoisePainter(1));
            await memory.PresentAsync(whole, new NoisePainter(1));
            Assert.True(chip.Panels[0].Picture.IsLit);
            Assert.True(chip.Panels[0].Picture.HasSamePixels(memory));
            await modules.CloseAsync();
            return 0;
        });
        modules.Dispose();
        Assert.Empty(chip.End().Select(violation => violation.ToString()));
    }
}
