namespace DeviceKit.Framebuffer;

/// <summary>Draws a picture, or the part of it that the canvas holds; is called once a band and must draw the same each time.</summary>
/// <param name="canvas">Where to draw; valid during the call only.</param>
public delegate void DrawAction(in Canvas canvas);
