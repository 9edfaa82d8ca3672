<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable" version="3.40.6-Bratislava">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
<rules key="{bf428e1d-f221-55de-a77f-a61755a4d727}">
<rule filter="&quot;supply_pct&quot; &lt; 25" key="{996ad860-2a9a-504f-8861-aeafd0b2ae29}" label="work where they live: below 25 %" symbol="0" />
<rule filter="&quot;supply_pct&quot; &gt;= 25 AND &quot;supply_pct&quot; &lt; 50" key="{59e06cf8-f390-5093-af2e-3685be593a25}" label="work where they live: 25–50 %" symbol="1" />
<rule filter="&quot;supply_pct&quot; &gt;= 50 AND &quot;supply_pct&quot; &lt; 66.7" key="{391ada15-580c-5baa-b16f-eeb35d9b1122}" label="work where they live: 50–66.7 %" symbol="2" />
<rule filter="&quot;supply_pct&quot; &gt;= 66.7 AND &quot;supply_pct&quot; &lt; 75" key="{22fe83ae-a20f-54fc-b436-cec85c94c5e8}" label="work where they live: 66.7–75 %" symbol="3" />
<rule filter="&quot;supply_pct&quot; &gt;= 75" key="{b7d55bf4-7057-5113-85c8-141871bf7635}" label="work where they live: 75 % and more" symbol="4" />
<rule filter="&quot;supply_pct&quot; IS NULL" key="{1883fdfb-249b-58f5-b445-87dff6eabc06}" label="work where they live: no data" symbol="5" />
<rule filter="&quot;is_core&quot;" key="{d6ed313e-533a-55a6-aa06-4c00bc132812}" label="core" symbol="6" />
</rules>
<symbols>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="0" type="fill">
<layer class="SimpleFill" enabled="1" id="{9090025d-5d06-58f1-b79a-3690407024fc}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="233,241,250,255,rgb:0.9137254901960784,0.94509803921568625,0.98039215686274506,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="233,241,250,255,rgb:0.9137254901960784,0.94509803921568625,0.98039215686274506,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{751af8b4-32a7-55bc-9fad-8bfbcbbf4237}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="1" type="fill">
<layer class="SimpleFill" enabled="1" id="{305f5e8d-e48d-5c3a-8ce3-446622dd8a8a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="195,217,238,255,rgb:0.76470588235294112,0.85098039215686272,0.93333333333333335,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="195,217,238,255,rgb:0.76470588235294112,0.85098039215686272,0.93333333333333335,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{a4c08562-50fa-5599-939c-eb6f2a83a362}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="2" type="fill">
<layer class="SimpleFill" enabled="1" id="{d35aeaf3-5d1d-535a-a31a-22133ddf5f3d}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="146,186,221,255,rgb:0.5725490196078431,0.72941176470588232,0.8666666666666667,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="146,186,221,255,rgb:0.5725490196078431,0.72941176470588232,0.8666666666666667,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{61c97311-bb14-5679-99fc-98497a701292}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="3" type="fill">
<layer class="SimpleFill" enabled="1" id="{1bb138f7-5f19-587c-8a25-fb174eabf441}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="92,143,194,255,rgb:0.36078431372549019,0.5607843137254902,0.76078431372549016,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="92,143,194,255,rgb:0.36078431372549019,0.5607843137254902,0.76078431372549016,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{be6c2a5f-4160-5145-8695-c628496b208d}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="4" type="fill">
<layer class="SimpleFill" enabled="1" id="{7dbed579-ec83-5f9b-8aa3-1c40e858acfc}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="42,100,156,255,rgb:0.16470588235294117,0.39215686274509803,0.61176470588235299,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="42,100,156,255,rgb:0.16470588235294117,0.39215686274509803,0.61176470588235299,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="SimpleLine" enabled="1" id="{bcc896de-3c61-523e-973c-052f16456e28}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="5" type="fill">
<layer class="SimpleFill" enabled="1" id="{77b34e74-5631-5a71-b8ce-97b9d6bab10a}" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
<layer class="LinePatternFill" enabled="1" id="{9d58db4d-28b7-56fc-9b12-db9a3e9d0769}" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="clip_mode" type="QString" value="during_render" />
<Option name="color" type="QString" value="" />
<Option name="coordinate_reference" type="QString" value="feature" />
<Option name="distance" type="QString" value="2.4" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="@5@1" type="line">
<layer class="SimpleLine" enabled="1" id="{6fea451e-90db-5366-bbde-9a65b83f8f64}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="138,138,138,255,rgb:0.54117647058823526,0.54117647058823526,0.54117647058823526,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" id="{0df2c324-4b3b-5e4b-8574-770c7c601dc4}" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,90,90,255,rgb:0.35294117647058826,0.35294117647058826,0.35294117647058826,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="6" type="fill">
<layer class="SimpleLine" enabled="1" id="{05596e20-ebb9-571a-9f7c-250cbacfb499}" locked="0" pass="1">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="179,38,30,255,rgb:0.70196078431372544,0.14901960784313725,0.11764705882352941,1" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.9" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
</layer>
</symbol>
</symbols>
<data-defined-properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data-defined-properties>
</renderer-v2>
<selection mode="Default">
<selectionColor invalid="1" />
</selection>
<labeling type="rule-based">
<rules key="{32b736a1-2bed-5f62-8131-c3dc9a2a33c7}">
<rule description="1:1500000" key="{29be4ef0-91eb-512b-8f83-360b6db38a83}">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="coalesce(to_string(&quot;unit_name&quot;), '') || coalesce('\n' || format_number(&quot;supply_pct&quot;, 1, 'en') || ' %', '') || coalesce('\n→ ' || nullif(regexp_replace(coalesce(to_string(&quot;first_name&quot;), ''), ' *\\([^()]*\\)$', ''), ''), '')" fontFamily="DejaVu Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="6.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" forcedBold="0" forcedItalic="0" isExpression="1" legendString="Aa" multilineHeight="1" multilineHeightUnit="Percentage" namedStyle="" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" tabStopDistance="6" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" tabStopDistanceUnit="Percentage" textColor="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families />
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,225,rgb:1,1,1,0.88235294117647056" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSize2="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
<symbol alpha="1" clip_to_extent="1" force_rhr="0" frame_rate="10" is_animated="0" name="fillSymbol" type="fill">
<layer class="SimpleFill" enabled="1" id="" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="255,255,255,255,rgb:1,1,1,1" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
<substitutions />
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
<placement allowDegraded="0" centroidInside="0" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorTextPoint="FollowPlacement" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" maximumDistance="0" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" maximumDistanceUnit="MM" offsetType="1" offsetUnits="MM" overlapHandling="PreventOverlap" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" prioritization="PreferCloser" priority="8" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="1500000" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</dd_properties>
</settings>
</rule>
</rules>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<fieldConfiguration>
<field configurationFlags="NoFlag" name="unit_code" />
<field configurationFlags="NoFlag" name="unit_name" />
<field configurationFlags="NoFlag" name="is_core" />
<field configurationFlags="NoFlag" name="population">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="employed">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="jobs">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="leaving">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="leaving_least">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="leaving_most">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="leaving_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="arriving">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="arriving_least">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="arriving_most">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="staying">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="balance">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="balance_least">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="balance_most">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="balance_per_100">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="supply_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="supply_least_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="supply_most_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="demand_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="demand_least_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="demand_most_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="first_code" />
<field configurationFlags="NoFlag" name="first_name" />
<field configurationFlags="NoFlag" name="first_flow">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="first_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="is_first_uncertain" />
<field configurationFlags="NoFlag" name="second_code" />
<field configurationFlags="NoFlag" name="second_name" />
<field configurationFlags="NoFlag" name="second_flow">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="second_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="dominated_by" />
<field configurationFlags="NoFlag" name="nodal_centre" />
<field configurationFlags="NoFlag" name="nodal_centre_name" />
<field configurationFlags="NoFlag" name="to_elsewhere">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="from_elsewhere">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="to_cores">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="from_cores">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="cores_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="cores_least_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="cores_most_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="main_core" />
<field configurationFlags="NoFlag" name="main_core_name" />
<field configurationFlags="NoFlag" name="main_core_pct">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="ties_met" />
<field configurationFlags="NoFlag" name="ties_assessed" />
<field configurationFlags="NoFlag" name="is_tie_uncertain" />
<field configurationFlags="NoFlag" name="migration_balance">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="migration_per_1000">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="migration_with_cores">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="school_leaving">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="school_arriving">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="school_first" />
<field configurationFlags="NoFlag" name="school_to_cores">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="nearest_core" />
<field configurationFlags="NoFlag" name="nearest_core_name" />
<field configurationFlags="NoFlag" name="minutes_nearest">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="1" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="road_distance_m">
<editWidget type="Range">
<config>
<Option type="Map">
<Option name="Precision" type="int" value="0" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="NoFlag" name="diagnosis">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="true" />
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
<alias field="unit_code" index="0" name="Code" />
<alias field="unit_name" index="1" name="Municipality" />
<alias field="is_core" index="2" name="Core" />
<alias field="population" index="3" name="Population" />
<alias field="employed" index="4" name="Employed residents" />
<alias field="jobs" index="5" name="Jobs" />
<alias field="leaving" index="6" name="Out-commuters" />
<alias field="leaving_least" index="7" name="Out-commuters, at least" />
<alias field="leaving_most" index="8" name="Out-commuters, at most" />
<alias field="leaving_pct" index="9" name="Out-commuters [% of employed]" />
<alias field="arriving" index="10" name="In-commuters" />
<alias field="arriving_least" index="11" name="In-commuters, at least" />
<alias field="arriving_most" index="12" name="In-commuters, at most" />
<alias field="staying" index="13" name="Working where they live" />
<alias field="balance" index="14" name="Commuting balance" />
<alias field="balance_least" index="15" name="Commuting balance, at least" />
<alias field="balance_most" index="16" name="Commuting balance, at most" />
<alias field="balance_per_100" index="17" name="Balance per 100 residents" />
<alias field="supply_pct" index="18" name="Self-containment: supply [%]" />
<alias field="supply_least_pct" index="19" name="Self-containment: supply, at least [%]" />
<alias field="supply_most_pct" index="20" name="Self-containment: supply, at most [%]" />
<alias field="demand_pct" index="21" name="Self-containment: demand [%]" />
<alias field="demand_least_pct" index="22" name="Self-containment: demand, at least [%]" />
<alias field="demand_most_pct" index="23" name="Self-containment: demand, at most [%]" />
<alias field="first_code" index="24" name="First destination: code" />
<alias field="first_name" index="25" name="First destination" />
<alias field="first_flow" index="26" name="First destination: people" />
<alias field="first_pct" index="27" name="First destination [% of employed]" />
<alias field="is_first_uncertain" index="28" name="First destination uncertain" />
<alias field="second_code" index="29" name="Second destination: code" />
<alias field="second_name" index="30" name="Second destination" />
<alias field="second_flow" index="31" name="Second destination: people" />
<alias field="second_pct" index="32" name="Second destination [% of employed]" />
<alias field="dominated_by" index="33" name="Dominated by (code)" />
<alias field="nodal_centre" index="34" name="Nodal centre (code)" />
<alias field="nodal_centre_name" index="35" name="Nodal centre" />
<alias field="to_elsewhere" index="36" name="To places outside the area" />
<alias field="from_elsewhere" index="37" name="From places outside the area" />
<alias field="to_cores" index="38" name="Commuters to cores" />
<alias field="from_cores" index="39" name="Commuters from cores" />
<alias field="cores_pct" index="40" name="To cores [% of employed]" />
<alias field="cores_least_pct" index="41" name="To cores, at least [%]" />
<alias field="cores_most_pct" index="42" name="To cores, at most [%]" />
<alias field="main_core" index="43" name="Main core: code" />
<alias field="main_core_name" index="44" name="Main core" />
<alias field="main_core_pct" index="45" name="To the main core [% of employed]" />
<alias field="ties_met" index="46" name="Thresholds met" />
<alias field="ties_assessed" index="47" name="Thresholds assessed" />
<alias field="is_tie_uncertain" index="48" name="Threshold uncertain (hidden flows)" />
<alias field="migration_balance" index="49" name="Net migration" />
<alias field="migration_per_1000" index="50" name="Net migration per 1,000 residents" />
<alias field="migration_with_cores" index="51" name="Net migration with cores" />
<alias field="school_leaving" index="52" name="Leaving to school" />
<alias field="school_arriving" index="53" name="Coming to school" />
<alias field="school_first" index="54" name="First school destination: code" />
<alias field="school_to_cores" index="55" name="To schools in cores" />
<alias field="nearest_core" index="56" name="Nearest core: code" />
<alias field="nearest_core_name" index="57" name="Nearest core" />
<alias field="minutes_nearest" index="58" name="Time to the nearest core [min]" />
<alias field="road_distance_m" index="59" name="Distance of the seat from a road [m]" />
<alias field="diagnosis" index="60" name="Link diagnosis" />
</aliases>
<splitPolicies>
<policy field="unit_code" policy="Duplicate" />
<policy field="unit_name" policy="Duplicate" />
<policy field="is_core" policy="Duplicate" />
<policy field="population" policy="Duplicate" />
<policy field="employed" policy="Duplicate" />
<policy field="jobs" policy="Duplicate" />
<policy field="leaving" policy="Duplicate" />
<policy field="leaving_least" policy="Duplicate" />
<policy field="leaving_most" policy="Duplicate" />
<policy field="leaving_pct" policy="Duplicate" />
<policy field="arriving" policy="Duplicate" />
<policy field="arriving_least" policy="Duplicate" />
<policy field="arriving_most" policy="Duplicate" />
<policy field="staying" policy="Duplicate" />
<policy field="balance" policy="Duplicate" />
<policy field="balance_least" policy="Duplicate" />
<policy field="balance_most" policy="Duplicate" />
<policy field="balance_per_100" policy="Duplicate" />
<policy field="supply_pct" policy="Duplicate" />
<policy field="supply_least_pct" policy="Duplicate" />
<policy field="supply_most_pct" policy="Duplicate" />
<policy field="demand_pct" policy="Duplicate" />
<policy field="demand_least_pct" policy="Duplicate" />
<policy field="demand_most_pct" policy="Duplicate" />
<policy field="first_code" policy="Duplicate" />
<policy field="first_name" policy="Duplicate" />
<policy field="first_flow" policy="Duplicate" />
<policy field="first_pct" policy="Duplicate" />
<policy field="is_first_uncertain" policy="Duplicate" />
<policy field="second_code" policy="Duplicate" />
<policy field="second_name" policy="Duplicate" />
<policy field="second_flow" policy="Duplicate" />
<policy field="second_pct" policy="Duplicate" />
<policy field="dominated_by" policy="Duplicate" />
<policy field="nodal_centre" policy="Duplicate" />
<policy field="nodal_centre_name" policy="Duplicate" />
<policy field="to_elsewhere" policy="Duplicate" />
<policy field="from_elsewhere" policy="Duplicate" />
<policy field="to_cores" policy="Duplicate" />
<policy field="from_cores" policy="Duplicate" />
<policy field="cores_pct" policy="Duplicate" />
<policy field="cores_least_pct" policy="Duplicate" />
<policy field="cores_most_pct" policy="Duplicate" />
<policy field="main_core" policy="Duplicate" />
<policy field="main_core_name" policy="Duplicate" />
<policy field="main_core_pct" policy="Duplicate" />
<policy field="ties_met" policy="Duplicate" />
<policy field="ties_assessed" policy="Duplicate" />
<policy field="is_tie_uncertain" policy="Duplicate" />
<policy field="migration_balance" policy="Duplicate" />
<policy field="migration_per_1000" policy="Duplicate" />
<policy field="migration_with_cores" policy="Duplicate" />
<policy field="school_leaving" policy="Duplicate" />
<policy field="school_arriving" policy="Duplicate" />
<policy field="school_first" policy="Duplicate" />
<policy field="school_to_cores" policy="Duplicate" />
<policy field="nearest_core" policy="Duplicate" />
<policy field="nearest_core_name" policy="Duplicate" />
<policy field="minutes_nearest" policy="Duplicate" />
<policy field="road_distance_m" policy="Duplicate" />
<policy field="diagnosis" policy="Duplicate" />
</splitPolicies>
<duplicatePolicies>
<policy field="unit_code" policy="Duplicate" />
<policy field="unit_name" policy="Duplicate" />
<policy field="is_core" policy="Duplicate" />
<policy field="population" policy="Duplicate" />
<policy field="employed" policy="Duplicate" />
<policy field="jobs" policy="Duplicate" />
<policy field="leaving" policy="Duplicate" />
<policy field="leaving_least" policy="Duplicate" />
<policy field="leaving_most" policy="Duplicate" />
<policy field="leaving_pct" policy="Duplicate" />
<policy field="arriving" policy="Duplicate" />
<policy field="arriving_least" policy="Duplicate" />
<policy field="arriving_most" policy="Duplicate" />
<policy field="staying" policy="Duplicate" />
<policy field="balance" policy="Duplicate" />
<policy field="balance_least" policy="Duplicate" />
<policy field="balance_most" policy="Duplicate" />
<policy field="balance_per_100" policy="Duplicate" />
<policy field="supply_pct" policy="Duplicate" />
<policy field="supply_least_pct" policy="Duplicate" />
<policy field="supply_most_pct" policy="Duplicate" />
<policy field="demand_pct" policy="Duplicate" />
<policy field="demand_least_pct" policy="Duplicate" />
<policy field="demand_most_pct" policy="Duplicate" />
<policy field="first_code" policy="Duplicate" />
<policy field="first_name" policy="Duplicate" />
<policy field="first_flow" policy="Duplicate" />
<policy field="first_pct" policy="Duplicate" />
<policy field="is_first_uncertain" policy="Duplicate" />
<policy field="second_code" policy="Duplicate" />
<policy field="second_name" policy="Duplicate" />
<policy field="second_flow" policy="Duplicate" />
<policy field="second_pct" policy="Duplicate" />
<policy field="dominated_by" policy="Duplicate" />
<policy field="nodal_centre" policy="Duplicate" />
<policy field="nodal_centre_name" policy="Duplicate" />
<policy field="to_elsewhere" policy="Duplicate" />
<policy field="from_elsewhere" policy="Duplicate" />
<policy field="to_cores" policy="Duplicate" />
<policy field="from_cores" policy="Duplicate" />
<policy field="cores_pct" policy="Duplicate" />
<policy field="cores_least_pct" policy="Duplicate" />
<policy field="cores_most_pct" policy="Duplicate" />
<policy field="main_core" policy="Duplicate" />
<policy field="main_core_name" policy="Duplicate" />
<policy field="main_core_pct" policy="Duplicate" />
<policy field="ties_met" policy="Duplicate" />
<policy field="ties_assessed" policy="Duplicate" />
<policy field="is_tie_uncertain" policy="Duplicate" />
<policy field="migration_balance" policy="Duplicate" />
<policy field="migration_per_1000" policy="Duplicate" />
<policy field="migration_with_cores" policy="Duplicate" />
<policy field="school_leaving" policy="Duplicate" />
<policy field="school_arriving" policy="Duplicate" />
<policy field="school_first" policy="Duplicate" />
<policy field="school_to_cores" policy="Duplicate" />
<policy field="nearest_core" policy="Duplicate" />
<policy field="nearest_core_name" policy="Duplicate" />
<policy field="minutes_nearest" policy="Duplicate" />
<policy field="road_distance_m" policy="Duplicate" />
<policy field="diagnosis" policy="Duplicate" />
</duplicatePolicies>
<defaults>
<default applyOnUpdate="0" expression="" field="unit_code" />
<default applyOnUpdate="0" expression="" field="unit_name" />
<default applyOnUpdate="0" expression="" field="is_core" />
<default applyOnUpdate="0" expression="" field="population" />
<default applyOnUpdate="0" expression="" field="employed" />
<default applyOnUpdate="0" expression="" field="jobs" />
<default applyOnUpdate="0" expression="" field="leaving" />
<default applyOnUpdate="0" expression="" field="leaving_least" />
<default applyOnUpdate="0" expression="" field="leaving_most" />
<default applyOnUpdate="0" expression="" field="leaving_pct" />
<default applyOnUpdate="0" expression="" field="arriving" />
<default applyOnUpdate="0" expression="" field="arriving_least" />
<default applyOnUpdate="0" expression="" field="arriving_most" />
<default applyOnUpdate="0" expression="" field="staying" />
<default applyOnUpdate="0" expression="" field="balance" />
<default applyOnUpdate="0" expression="" field="balance_least" />
<default applyOnUpdate="0" expression="" field="balance_most" />
<default applyOnUpdate="0" expression="" field="balance_per_100" />
<default applyOnUpdate="0" expression="" field="supply_pct" />
<default applyOnUpdate="0" expression="" field="supply_least_pct" />
<default applyOnUpdate="0" expression="" field="supply_most_pct" />
<default applyOnUpdate="0" expression="" field="demand_pct" />
<default applyOnUpdate="0" expression="" field="demand_least_pct" />
<default applyOnUpdate="0" expression="" field="demand_most_pct" />
<default applyOnUpdate="0" expression="" field="first_code" />
<default applyOnUpdate="0" expression="" field="first_name" />
<default applyOnUpdate="0" expression="" field="first_flow" />
<default applyOnUpdate="0" expression="" field="first_pct" />
<default applyOnUpdate="0" expression="" field="is_first_uncertain" />
<default applyOnUpdate="0" expression="" field="second_code" />
<default applyOnUpdate="0" expression="" field="second_name" />
<default applyOnUpdate="0" expression="" field="second_flow" />
<default applyOnUpdate="0" expression="" field="second_pct" />
<default applyOnUpdate="0" expression="" field="dominated_by" />
<default applyOnUpdate="0" expression="" field="nodal_centre" />
<default applyOnUpdate="0" expression="" field="nodal_centre_name" />
<default applyOnUpdate="0" expression="" field="to_elsewhere" />
<default applyOnUpdate="0" expression="" field="from_elsewhere" />
<default applyOnUpdate="0" expression="" field="to_cores" />
<default applyOnUpdate="0" expression="" field="from_cores" />
<default applyOnUpdate="0" expression="" field="cores_pct" />
<default applyOnUpdate="0" expression="" field="cores_least_pct" />
<default applyOnUpdate="0" expression="" field="cores_most_pct" />
<default applyOnUpdate="0" expression="" field="main_core" />
<default applyOnUpdate="0" expression="" field="main_core_name" />
<default applyOnUpdate="0" expression="" field="main_core_pct" />
<default applyOnUpdate="0" expression="" field="ties_met" />
<default applyOnUpdate="0" expression="" field="ties_assessed" />
<default applyOnUpdate="0" expression="" field="is_tie_uncertain" />
<default applyOnUpdate="0" expression="" field="migration_balance" />
<default applyOnUpdate="0" expression="" field="migration_per_1000" />
<default applyOnUpdate="0" expression="" field="migration_with_cores" />
<default applyOnUpdate="0" expression="" field="school_leaving" />
<default applyOnUpdate="0" expression="" field="school_arriving" />
<default applyOnUpdate="0" expression="" field="school_first" />
<default applyOnUpdate="0" expression="" field="school_to_cores" />
<default applyOnUpdate="0" expression="" field="nearest_core" />
<default applyOnUpdate="0" expression="" field="nearest_core_name" />
<default applyOnUpdate="0" expression="" field="minutes_nearest" />
<default applyOnUpdate="0" expression="" field="road_distance_m" />
<default applyOnUpdate="0" expression="" field="diagnosis" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="unit_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="unit_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_core" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="population" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="employed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="jobs" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="leaving" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="leaving_least" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="leaving_most" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="leaving_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="arriving" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="arriving_least" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="arriving_most" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="staying" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="balance" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="balance_least" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="balance_most" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="balance_per_100" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="supply_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="supply_least_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="supply_most_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="demand_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="demand_least_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="demand_most_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="first_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="first_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="first_flow" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="first_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_first_uncertain" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="second_code" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="second_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="second_flow" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="second_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="dominated_by" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="nodal_centre" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="nodal_centre_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="to_elsewhere" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="from_elsewhere" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="to_cores" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="from_cores" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cores_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cores_least_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="cores_most_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="main_core" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="main_core_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="main_core_pct" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="ties_met" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="ties_assessed" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="is_tie_uncertain" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="migration_balance" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="migration_per_1000" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="migration_with_cores" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="school_leaving" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="school_arriving" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="school_first" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="school_to_cores" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="nearest_core" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="nearest_core_name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="minutes_nearest" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="road_distance_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="diagnosis" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="unit_code" />
<constraint desc="" exp="" field="unit_name" />
<constraint desc="" exp="" field="is_core" />
<constraint desc="" exp="" field="population" />
<constraint desc="" exp="" field="employed" />
<constraint desc="" exp="" field="jobs" />
<constraint desc="" exp="" field="leaving" />
<constraint desc="" exp="" field="leaving_least" />
<constraint desc="" exp="" field="leaving_most" />
<constraint desc="" exp="" field="leaving_pct" />
<constraint desc="" exp="" field="arriving" />
<constraint desc="" exp="" field="arriving_least" />
<constraint desc="" exp="" field="arriving_most" />
<constraint desc="" exp="" field="staying" />
<constraint desc="" exp="" field="balance" />
<constraint desc="" exp="" field="balance_least" />
<constraint desc="" exp="" field="balance_most" />
<constraint desc="" exp="" field="balance_per_100" />
<constraint desc="" exp="" field="supply_pct" />
<constraint desc="" exp="" field="supply_least_pct" />
<constraint desc="" exp="" field="supply_most_pct" />
<constraint desc="" exp="" field="demand_pct" />
<constraint desc="" exp="" field="demand_least_pct" />
<constraint desc="" exp="" field="demand_most_pct" />
<constraint desc="" exp="" field="first_code" />
<constraint desc="" exp="" field="first_name" />
<constraint desc="" exp="" field="first_flow" />
<constraint desc="" exp="" field="first_pct" />
<constraint desc="" exp="" field="is_first_uncertain" />
<constraint desc="" exp="" field="second_code" />
<constraint desc="" exp="" field="second_name" />
<constraint desc="" exp="" field="second_flow" />
<constraint desc="" exp="" field="second_pct" />
<constraint desc="" exp="" field="dominated_by" />
<constraint desc="" exp="" field="nodal_centre" />
<constraint desc="" exp="" field="nodal_centre_name" />
<constraint desc="" exp="" field="to_elsewhere" />
<constraint desc="" exp="" field="from_elsewhere" />
<constraint desc="" exp="" field="to_cores" />
<constraint desc="" exp="" field="from_cores" />
<constraint desc="" exp="" field="cores_pct" />
<constraint desc="" exp="" field="cores_least_pct" />
<constraint desc="" exp="" field="cores_most_pct" />
<constraint desc="" exp="" field="main_core" />
<constraint desc="" exp="" field="main_core_name" />
<constraint desc="" exp="" field="main_core_pct" />
<constraint desc="" exp="" field="ties_met" />
<constraint desc="" exp="" field="ties_assessed" />
<constraint desc="" exp="" field="is_tie_uncertain" />
<constraint desc="" exp="" field="migration_balance" />
<constraint desc="" exp="" field="migration_per_1000" />
<constraint desc="" exp="" field="migration_with_cores" />
<constraint desc="" exp="" field="school_leaving" />
<constraint desc="" exp="" field="school_arriving" />
<constraint desc="" exp="" field="school_first" />
<constraint desc="" exp="" field="school_to_cores" />
<constraint desc="" exp="" field="nearest_core" />
<constraint desc="" exp="" field="nearest_core_name" />
<constraint desc="" exp="" field="minutes_nearest" />
<constraint desc="" exp="" field="road_distance_m" />
<constraint desc="" exp="" field="diagnosis" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="0" name="unit_code" type="field" width="-1" />
<column hidden="0" name="unit_name" type="field" width="-1" />
<column hidden="0" name="is_core" type="field" width="-1" />
<column hidden="0" name="population" type="field" width="-1" />
<column hidden="0" name="employed" type="field" width="-1" />
<column hidden="0" name="jobs" type="field" width="-1" />
<column hidden="0" name="leaving" type="field" width="-1" />
<column hidden="0" name="leaving_least" type="field" width="-1" />
<column hidden="0" name="leaving_most" type="field" width="-1" />
<column hidden="0" name="leaving_pct" type="field" width="-1" />
<column hidden="0" name="arriving" type="field" width="-1" />
<column hidden="0" name="arriving_least" type="field" width="-1" />
<column hidden="0" name="arriving_most" type="field" width="-1" />
<column hidden="0" name="staying" type="field" width="-1" />
<column hidden="0" name="balance" type="field" width="-1" />
<column hidden="0" name="balance_least" type="field" width="-1" />
<column hidden="0" name="balance_most" type="field" width="-1" />
<column hidden="0" name="balance_per_100" type="field" width="-1" />
<column hidden="0" name="supply_pct" type="field" width="-1" />
<column hidden="0" name="supply_least_pct" type="field" width="-1" />
<column hidden="0" name="supply_most_pct" type="field" width="-1" />
<column hidden="0" name="demand_pct" type="field" width="-1" />
<column hidden="0" name="demand_least_pct" type="field" width="-1" />
<column hidden="0" name="demand_most_pct" type="field" width="-1" />
<column hidden="0" name="first_code" type="field" width="-1" />
<column hidden="0" name="first_name" type="field" width="-1" />
<column hidden="0" name="first_flow" type="field" width="-1" />
<column hidden="0" name="first_pct" type="field" width="-1" />
<column hidden="0" name="is_first_uncertain" type="field" width="-1" />
<column hidden="0" name="second_code" type="field" width="-1" />
<column hidden="0" name="second_name" type="field" width="-1" />
<column hidden="0" name="second_flow" type="field" width="-1" />
<column hidden="0" name="second_pct" type="field" width="-1" />
<column hidden="0" name="dominated_by" type="field" width="-1" />
<column hidden="0" name="nodal_centre" type="field" width="-1" />
<column hidden="0" name="nodal_centre_name" type="field" width="-1" />
<column hidden="0" name="to_elsewhere" type="field" width="-1" />
<column hidden="0" name="from_elsewhere" type="field" width="-1" />
<column hidden="0" name="to_cores" type="field" width="-1" />
<column hidden="0" name="from_cores" type="field" width="-1" />
<column hidden="0" name="cores_pct" type="field" width="-1" />
<column hidden="0" name="cores_least_pct" type="field" width="-1" />
<column hidden="0" name="cores_most_pct" type="field" width="-1" />
<column hidden="0" name="main_core" type="field" width="-1" />
<column hidden="0" name="main_core_name" type="field" width="-1" />
<column hidden="0" name="main_core_pct" type="field" width="-1" />
<column hidden="0" name="ties_met" type="field" width="-1" />
<column hidden="0" name="ties_assessed" type="field" width="-1" />
<column hidden="0" name="is_tie_uncertain" type="field" width="-1" />
<column hidden="0" name="migration_balance" type="field" width="-1" />
<column hidden="0" name="migration_per_1000" type="field" width="-1" />
<column hidden="0" name="migration_with_cores" type="field" width="-1" />
<column hidden="0" name="school_leaving" type="field" width="-1" />
<column hidden="0" name="school_arriving" type="field" width="-1" />
<column hidden="0" name="school_first" type="field" width="-1" />
<column hidden="0" name="school_to_cores" type="field" width="-1" />
<column hidden="0" name="nearest_core" type="field" width="-1" />
<column hidden="0" name="nearest_core_name" type="field" width="-1" />
<column hidden="0" name="minutes_nearest" type="field" width="-1" />
<column hidden="0" name="road_distance_m" type="field" width="-1" />
<column hidden="0" name="diagnosis" type="field" width="-1" />
</columns>
</attributetableconfig>
<conditionalstyles>
<rowstyles />
<fieldstyles />
</conditionalstyles>
<storedexpressions />
<editform tolerant="1" />
<editforminit />
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath />
<editforminitcode />
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>coalesce(to_string("unit_name"), '')</previewExpression>
<mapTip enabled="1">&lt;table width="440" cellspacing="0" cellpadding="5" style="font-family: sans-serif; font-size: 9pt"&gt;
&lt;tr&gt;&lt;td bgcolor="#2A649C"&gt;&lt;font color="#FFFFFF"&gt;&lt;b&gt;[% replace(replace(replace(coalesce(to_string("unit_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') %]&lt;/b&gt;&lt;/font&gt;&lt;/td&gt;&lt;/tr&gt;
&lt;/table&gt;
&lt;table width="440" cellspacing="0" cellpadding="2" style="font-family: sans-serif; font-size: 9pt"&gt;
[% if("leaving" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Out-commuters&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("leaving", 0, 'en') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("arriving" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;In-commuters&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("arriving", 0, 'en') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("balance" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Commuting balance&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("balance", 0, 'en') || '' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("supply_pct" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Self-containment: supply&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("supply_pct", 1, 'en') || ' %' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("demand_pct" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Self-containment: demand&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("demand_pct", 1, 'en') || ' %' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("cores_pct" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;To cores&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("cores_pct", 1, 'en') || ' %' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("minutes_nearest" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Time to the nearest core&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || format_number("minutes_nearest", 0, 'en') || ' min' || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if("first_name" IS NOT NULL, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;First destination&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("first_name"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
[% if(TRUE, '&lt;tr&gt;&lt;td valign="top" width="96"&gt;&lt;font color="#666666"&gt;Link diagnosis&lt;/font&gt;&lt;/td&gt;&lt;td valign="top"&gt;' || replace(replace(replace(coalesce(to_string("diagnosis"), ''), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;') || '&lt;/td&gt;&lt;/tr&gt;', '') %]
&lt;/table&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
