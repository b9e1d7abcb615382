namespace DeviceKit.Emulation.Esp32;

/// <summary>A received frame that the application has: what an eb stands for.</summary>
/// <param name="Address">Where its bytes are in the chip's heap.</param>
/// <param name="Buffer">The station's buffer that it takes.</param>
/// <param name="Station">The station.</param>
internal sealed record LentFrame(uint Address, ReceiveBuffer Buffer, SimulatedStation Station);
