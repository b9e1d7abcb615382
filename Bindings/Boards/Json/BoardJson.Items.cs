using System.Text.Json;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Json;

/// <summary>The objects inside of a board.</summary>
public static partial class BoardJson
{
    private static void WriteMachine(Utf8JsonWriter json, EmulatedMachine machine)
    {
        json.WriteStartObject();
        json.WriteString("name", machine.Name);
        json.WriteNumber("memory", machine.MemoryBytes);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, MemoryRegion region)
    {
        json.WriteStartObject();
        json.WriteString("name", region.Name);
        json.WriteNumber("start", region.Start);
        json.WriteNumber("length", region.Length);
        Strings(json, "flags", TableWords.Of(region.Flags));
        Strings(json, "aliasOf", region.AliasOf);
        json.WriteEndObject();
    }

    private static void WriteFlash(Utf8JsonWriter json, BoardFlash flash)
    {
        json.WriteStartObject();
        json.WriteNumber("length", flash.Length);
        json.WriteString("mode", TableWords.Of(flash.Mode));
        json.WriteNumber("hertz", flash.Hertz);
        json.WriteNumber("bootOffset", flash.BootOffset);
        Each(json, "partitions", flash.Partitions, (j, partition) =>
        {
            j.WriteStartObject();
            j.WriteString("name", partition.Name);
            j.WriteNumber("offset", partition.Offset);
            j.WriteNumber("length", partition.Length);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteConsole(Utf8JsonWriter json, BoardConsole console)
    {
        json.WriteStartObject();
        json.WriteString("port", console.Port);
        Gpio(json, "tx", console.Transmit);
        Gpio(json, "rx", console.Receive);
        Number(json, "baud", console.Baud);
        json.WriteEndObject();
    }

    private static void WriteDisplay(Utf8JsonWriter json, BoardDisplay display)
    {
        json.WriteStartObject();
        json.WriteString("controller", display.Controller.Name);
        json.WriteNumber("width", display.Width);
        json.WriteNumber("height", display.Height);
        json.WriteNumber("bitsPerPixel", display.Controller.BitsPerPixel);
        json.WriteString("bus", display.Bus);
        Number(json, "address", display.Address);
        Gpio(json, "cs", display.ChipSelect);
        Gpio(json, "dc", display.DataCommand);
        Gpio(json, "reset", display.Reset);
        Gpio(json, "backlight", display.Backlight);
        json.WriteBoolean("backlightActiveHigh", display.BacklightActiveHigh);
        json.WriteNumber("hertz", display.Hertz);
        json.WriteNumber("spiMode", display.SpiMode);
        json.WriteNumber("rotation", display.Rotation);
        json.WriteBoolean("swapsAxes", display.SwapsAxes);
        json.WriteBoolean("mirrorsX", display.MirrorsX);
        json.WriteBoolean("mirrorsY", display.MirrorsY);
        json.WriteNumber("gapX", display.GapX);
        json.WriteNumber("gapY", display.GapY);
        json.WriteBoolean("invert", display.Invert);
        json.WriteString("order", display.BlueFirst ? "bgr" : "rgb");
        json.WriteEndObject();
    }

    private static void WritePin(Utf8JsonWriter json, BoardPin pin)
    {
        json.WriteStartObject();
        json.WriteString("name", pin.Name);
        json.WriteNumber("gpio", pin.Gpio);
        Strings(json, "functions", pin.Functions);
        json.WriteBoolean("strapping", pin.Strapping);
        json.WriteBoolean("inputOnly", pin.InputOnly);
        json.WriteBoolean("flash", pin.Flash);
        Strings(json, "usedBy", pin.UsedBy);
        json.WriteEndObject();
    }

    private static void WriteSpi(Utf8JsonWriter json, SpiBus bus)
    {
        json.WriteStartObject();
        json.WriteString("name", bus.Name);
        Gpio(json, "mosi", bus.Mosi);
        Gpio(json, "miso", bus.Miso);
        Gpio(json, "sclk", bus.Sclk);
        json.WriteEndObject();
    }

    private static void WriteI2c(Utf8JsonWriter json, I2cBus bus)
    {
        json.WriteStartObject();
        json.WriteString("name", bus.Name);
        Gpio(json, "sda", bus.Sda);
        Gpio(json, "scl", bus.Scl);
        json.WriteEndObject();
    }

    private static void WriteSwitch(Utf8JsonWriter json, string name, PinUse pin, bool activeHigh)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        Gpio(json, "gpio", pin);
        json.WriteBoolean("shared", pin.Shared);
        json.WriteBoolean("activeHigh", activeHigh);
        json.WriteEndObject();
    }

    private static void WriteSignal(Utf8JsonWriter json, BoardSignal signal)
    {
        json.WriteStartObject();
        json.WriteString("name", signal.Name);
        Gpio(json, "gpio", signal.Pin);
        json.WriteBoolean("shared", signal.Pin.Shared);
        json.WriteString("direction", TableWords.Of(signal.Direction));
        json.WriteEndObject();
    }

    private static void WriteDevice(Utf8JsonWriter json, SpiDevice device)
    {
        json.WriteStartObject();
        json.WriteString("name", device.Name);
        json.WriteString("bus", device.Bus);
        Gpio(json, "cs", device.ChipSelect);
        Gpio(json, "interrupt", device.Interrupt);
        Number(json, "hertz", device.Hertz);
        json.WriteNumber("spiMode", device.SpiMode);
        Strings(json, "about", device.About);
        Each(json, "registers", device.Registers, WriteRegister);
        json.WriteEndObject();
    }

    private static void WriteRegister(Utf8JsonWriter json, DeviceRegister register)
    {
        json.WriteStartObject();
        json.WriteString("name", register.Name);
        json.WriteNumber("address", register.Address);
        json.WriteNumber("count", register.Count);
        json.WriteBoolean("readable", register.Readable);
        json.WriteBoolean("writable", register.Writable);
        json.WriteString("about", register.About);
        json.WriteEndObject();
    }

    private static void WritePeripheral(Utf8JsonWriter json, BoardPeripheral peripheral)
    {
        json.WriteStartObject();
        json.WriteString("name", peripheral.Name);
        json.WriteString("kind", peripheral.Kind);
        json.WriteNumber("start", peripheral.Start);
        json.WriteNumber("length", peripheral.Length);
        Number(json, "interrupt", peripheral.Interrupt);
        json.WriteEndObject();
    }
}
