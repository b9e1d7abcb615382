using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>What is wired to the chip.</summary>
internal static class WireItems
{
    public static void Console(LineCursor line, BoardDraft board)
    {
        Word port = line.Name("the console's port");
        PinUse? transmit = line.TryTake("tx") ? line.Pin(board, "the console's tx", PinRole.Output) : null;
        PinUse? receive = line.TryTake("rx") ? line.Pin(board, "the console's rx", PinRole.Input) : null;
        int? baud = line.TryTake("baud") ? line.Integer("a baud rate", 300, 5_000_000) : null;
        board.Console = new Located<BoardConsole>(new BoardConsole(port.Text, transmit, receive, baud), port);
    }

    public static void Spi(LineCursor line, BoardDraft board)
    {
        Word bus = line.Name("the bus");
        PinUse? mosi = line.TryTake("mosi") ? line.Pin(board, $"{bus.Text}'s mosi", PinRole.Output) : null;
        PinUse? miso = line.TryTake("miso") ? line.Pin(board, $"{bus.Text}'s miso", PinRole.Input) : null;
        line.Expect("sclk");
        board.SpiBuses.Add(new Located<SpiBus>(new SpiBus(bus.Text, mosi, miso, line.Pin(board, $"{bus.Text}'s sclk", PinRole.Output)), bus));
    }

    public static void I2c(LineCursor line, BoardDraft board)
    {
        Word bus = line.Name("the bus");
        line.Expect("sda");
        PinUse sda = line.Pin(board, $"{bus.Text}'s sda", PinRole.Output);
        line.Expect("scl");
        board.I2cBuses.Add(new Located<I2cBus>(new I2cBus(bus.Text, sda, line.Pin(board, $"{bus.Text}'s scl", PinRole.Output)), bus));
    }

    public static void Led(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the light's name");
        PinUse pin = line.Pin(board, $"led {name.Text}", PinRole.Output);
        board.Leds.Add(new Located<BoardLed>(new BoardLed(name.Text, pin, ActiveHigh(line)), name));
    }

    public static void Button(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the button's name");
        PinUse pin = line.Pin(board, $"button {name.Text}", PinRole.Input);
        board.Buttons.Add(new Located<BoardButton>(new BoardButton(name.Text, pin, ActiveHigh(line)), name));
    }

    public static void Signal(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the signal's name");
        int claim = board.Claims.Count;
        PinUse pin = line.Pin(board, $"signal {name.Text}", PinRole.Input);
        (SignalDirection direction, PinRole role) = line.OneOf(
            "a direction",
            ("in", (SignalDirection.In, PinRole.Input)),
            ("out", (SignalDirection.Out, PinRole.Output)),
            ("analog-in", (SignalDirection.AnalogIn, PinRole.AnalogInput)),
            ("analog-out", (SignalDirection.AnalogOut, PinRole.AnalogOutput)));
        board.Claims[claim] = board.Claims[claim] with { Role = role };
        board.Signals.Add(new Located<BoardSignal>(new BoardSignal(name.Text, pin, direction), name));
    }

    /// <summary>`active high` or `active low`.</summary>
    public static bool ActiveHigh(LineCursor line)
    {
        line.Expect("active");
        return line.OneOf("a level", ("high", true), ("low", false));
    }
}
